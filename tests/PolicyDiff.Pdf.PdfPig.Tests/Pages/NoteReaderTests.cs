using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Tests.Support;
using static PolicyDiff.Pdf.PdfPig.Tests.Support.MadePdf;

namespace PolicyDiff.Pdf.PdfPig.Tests.Pages;

public sealed class NoteReaderTests
{
    [Theory]
    [InlineData(
        "/Subtype /FreeText /Contents (Nog bespreken\\rmet de praktijk)", PageNoteKind.Comment, "", "Nog bespreken met de praktijk")]
    [InlineData("/Subtype /Text /Contents <FEFF00D7>", PageNoteKind.Comment, "", "×")]
    [InlineData("/Subtype /Highlight /Contents (Klopt dit?)", PageNoteKind.Comment, "", "Klopt dit?")]
    [InlineData("/Subtype /Widget /FT /Tx /T (naam) /V (Jansen)", PageNoteKind.FieldValue, "naam", "Jansen")]
    [InlineData(
        "/Subtype /Widget /FT /Tx /T (n1) /TU (Naam van de praktijk) /V (De Linde)",
        PageNoteKind.FieldValue,
        "Naam van de praktijk",
        "De Linde")]
    [InlineData(
        "/Subtype /Widget /FT /Ch /T (keuze) /V (b) /Opt [[(a) (Wijk A)] [(b) (Wijk B)]]", PageNoteKind.FieldValue, "keuze", "Wijk B")]
    [InlineData("/Subtype /Widget /FT /Ch /T (keuze) /V [(a) (b)]", PageNoteKind.FieldValue, "keuze", "a, b")]
    [InlineData("/Subtype /Widget /FT /Btn /T (Akkoord) /AS /Yes /V /Yes", PageNoteKind.TickedBox, "Akkoord", "")]
    [InlineData("/Subtype /Widget /FT /Btn /Ff 32768 /T (Regio) /AS /Noord", PageNoteKind.TickedBox, "Regio", "Noord")]
    public void Read_Note_IsReadAsWhatItIs(string annotation, PageNoteKind kind, string name, string text)
    {
        var note = Read(annotation).Pages[0].Notes.ShouldHaveSingleItem();

        (note.Kind, note.Name, note.Text).ShouldBe((kind, name, text));
        (note.Box.Left, note.Box.Top, note.Box.Width).ShouldBe((100, 280, 200));
    }

    [Theory]
    [InlineData("/Subtype /FreeText /F 2 /Contents (verborgen)")]
    [InlineData("/Subtype /Text /F 32 /Contents (alleen op papier)")]
    [InlineData("/Subtype /Popup /Contents (nog eens)")]
    [InlineData("/Subtype /Link /Contents (uitleg)")]
    [InlineData("/Subtype /Text /Contents ( )")]
    [InlineData("/Subtype /Widget /FT /Tx /T (leeg)")]
    [InlineData("/Subtype /Widget /FT /Tx /Ff 8192 /T (wachtwoord) /V (geheim)")]
    [InlineData("/Subtype /Widget /FT /Btn /T (Akkoord) /AS /Off")]
    [InlineData("/Subtype /Widget /FT /Btn /Ff 65536 /T (Verstuur) /AS /On")]
    [InlineData("/Subtype /Widget /FT /Sig /T (Handtekening) /V << /Name (Jansen) >>")]
    public void Read_WhatSaysNothing_IsNoNote(string annotation) => Read(annotation).Pages[0].Notes.ShouldBeEmpty();

    [Fact]
    public void Read_FieldWhoseValueStandsAbove_InheritsIt()
    {
        var pdf = new MadePdf();
        var field = pdf.Add("<< /FT /Tx /T (adres) /V (Kade 1) >>");
        pdf.Page(
            Text("Adres", 50, 500),
            entries: $"/Annots [<< /Subtype /Widget /Rect [100 500 300 520] /Parent {field} 0 R >> << /Subtype /Widget /Rect [100 400 300 420] /Parent {field} 0 R >>]");

        var note = MadeFile.Read(pdf).Pages[0].Notes.ShouldHaveSingleItem();

        (note.Name, note.Text).ShouldBe(("adres", "Kade 1"));
    }

    [Fact]
    public void Read_LongValueInAStream_IsRead()
    {
        var pdf = new MadePdf();
        var value = pdf.Stream(string.Empty, "Een lange toelichting");
        pdf.Page(Text("x", 50, 500), entries: $"/Annots [<< /Subtype /Widget /FT /Tx /T (t) /Rect [100 500 300 520] /V {value} 0 R >>]");

        MadeFile.Read(pdf).Pages[0].Notes.ShouldHaveSingleItem().Text.ShouldBe("Een lange toelichting");
    }

    [Fact]
    public void Read_StampThatDrawsItsText_SaysIt()
    {
        var pdf = new MadePdf();
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var look = pdf.Stream(
            $"/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 {font} 0 R >> >>", Text("CONCEPT VERSIE", 2, 5));
        pdf.Page(Text("Tekst", 50, 700), entries: $"/Annots [<< /Subtype /Stamp /Rect [100 500 300 540] /AP << /N {look} 0 R >> >>]");

        var read = MadeFile.Read(pdf);

        read.Text.ShouldBe("Tekst");
        read.Pages[0].Notes.ShouldHaveSingleItem().Text.ShouldBe("CONCEPT VERSIE");
    }

    [Fact]
    public void Read_AnnotationWithoutAPlace_CostsTheNotesAfterItOnly()
    {
        var read = MadeFile.Read(Text("Tekst", 50, 700),
            entries: "/Annots [<< /Subtype /Text /Rect [1 1 9 9] /Contents (een) >> << /Subtype /Text /Contents (twee) >>]");

        (read.Text, read.Pages[0].Notes.Count).ShouldBe(("Tekst", 1));
        read.Remarks.ShouldHaveSingleItem().ShouldStartWith("PD1231 1 ");
    }

    private static MadeFile Read(string annotation) =>
        MadeFile.Read(Text("Tekst", 50, 700), entries: $"/Annots [<< {annotation} /Rect [100 500 300 520] >>]");
}
