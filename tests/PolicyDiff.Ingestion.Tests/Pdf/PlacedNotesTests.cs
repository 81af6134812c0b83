using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class PlacedNotesTests
{
    private const string Long =
        "De zorgaanbieder heeft een kwaliteitsplan, bespreekt dat elk jaar met de eigen cliëntenraad en stuurt het voor 1 oktober naar ons toe.";

    [Fact]
    public void Read_NoteBesideAParagraph_ComesBehindIt()
    {
        var blocks = Blocks(new SomePdf().Text(Long).Note(PageNoteKind.Comment, string.Empty,
            "Klopt deze datum?").Text("Wij antwoorden binnen twee weken."));

        blocks.ShouldBe([Long, "Comment Klopt deze datum?", "Wij antwoorden binnen twee weken."]);
    }

    [Fact]
    public void Read_NoteAmidAParagraph_DoesNotCutIt()
    {
        var pdf = new SomePdf().Text(Long);

        Blocks(pdf.Note(PageNoteKind.Comment, string.Empty, "Kort", top: pdf.Top - 24)).ShouldBe([Long, "Comment Kort"]);
    }

    [Fact]
    public void Read_FieldsAndBoxes_KeepTheirNames()
    {
        var blocks = Blocks(new SomePdf().Text("Gegevens van de praktijk.")
            .Note(PageNoteKind.FieldValue, "Naam", "De Linde").Note(PageNoteKind.TickedBox, "Akkoord", string.Empty));

        blocks.ShouldBe(["Gegevens van de praktijk.", "FieldValue Naam: De Linde", "TickedBox Akkoord"]);
    }

    [Fact]
    public void Read_NoteOnAPageWithoutText_ComesBehindThePageBefore()
    {
        var document = new SomePdf().Text("De eerste pagina.").NextPage().Note(PageNoteKind.Comment, string.Empty,
            "Los").NextPage().Text("De derde pagina.").Document();

        var blocks = document.Sections.SelectMany(section => section.Blocks).ToList();
        blocks.Select(Shown).ShouldBe(["De eerste pagina.", "Comment Los", "De derde pagina."]);
        blocks[1].Location.ShouldBe(SourceLocation.OnPage(2));
    }

    [Fact]
    public void Read_NoteAboveAHeading_BelongsToTheSectionBefore()
    {
        var pdf = new SomePdf().Outline("1 Inleiding", 1, 1).Outline("2 Eisen", 1, 1)
            .At(60, 60, "1 Inleiding", size: 16, bold: true).Text("Dit is de inleiding van het stuk.")
                .Note(PageNoteKind.Comment, string.Empty, "Hier");
        pdf.At(60, pdf.Top + 20, "2 Eisen", size: 16, bold: true);
        pdf.Top += 60;

        var sections = pdf.Text("Dit zijn de eisen die wij stellen.").Document().Sections;

        sections.Select(section => $"{section.Title}: {string.Join(" / ", section.Blocks.Select(Shown))}").ShouldBe(
            ["Inleiding: Dit is de inleiding van het stuk. / Comment Hier", "Eisen: Dit zijn de eisen die wij stellen."]);
    }

    private static List<string> Blocks(SomePdf pdf) => [.. pdf.Document().Sections.SelectMany(section => section.Blocks).Select(Shown)];

    private static string Shown(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        PageNote note => $"{note.Kind} {note.Words}",
        _ => block.ToString() ?? string.Empty,
    };
}
