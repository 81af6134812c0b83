using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Word;
using static PolicyDiff.Ingestion.Tests.Word.SomeWord;

namespace PolicyDiff.Ingestion.Tests.Word;

public sealed class WordDocumentReaderTests
{
    [Fact]
    public void Read_Headings_ByStyleLevelAndInheritance_WithNumbersAsShown() => ShouldRead(
        Paragraph("Zorginkoopbeleid 2025", "Titel")
            + Paragraph("Inleiding", "Kop1")
            + Paragraph("Tekst.")
            + Paragraph("Doel", "Kop2")
            + Paragraph("Bereik", "Eigen")
        + Paragraph("Eisen", "Kop1") + Paragraph("Tarief", "Kop2") + Paragraph("Bijlage", "Los"),
        """
        p Zorginkoopbeleid 2025
        1 [1] Inleiding
        p Tekst.
        2 [1.1] Doel
        2 [1.2] Bereik
        1 [2] Eisen
        2 [2.1] Tarief
        1 Bijlage
        """);

    [Fact]
    public void Read_Lists_CountAsWordDoes() => ShouldRead(
        Paragraph("Kop", "Los")
            + Paragraph("U doet dit:")
            + Paragraph("een", list: 2)
            + Paragraph("onder", list: 2, level: 1)
            + Paragraph("nog een", list: 2, level: 1)
            + Paragraph("twee", list: 2)
        + Paragraph("onder twee", list: 2, level: 1)
        + Paragraph("En verder:")
        + Paragraph("vanaf drie", list: 4)
        + Paragraph("vier", list: 4)
        + Paragraph("punt", list: 3)
        + Paragraph("vervolg", "Lijstalinea"),
        """
        1 Kop
        p U doet dit:
        a) een
          i. onder
          ii. nog een
        b) twee
          i. onder twee
        p En verder:
        c) vanaf drie
        d) vier
        • punt vervolg
        """);

    [Fact]
    public void Read_Tables_KeepMergedCellsAndHeaderRows()
    {
        const string table =
            """
            <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Prestatie</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2024</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2025</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Visite</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>€ 20</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>€ 21</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>€ 22</w:t><w:br/><w:t>per uur</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr><w:tc><w:p><w:r><w:t>Weg</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
            """;
        ShouldRead(
            Paragraph("Tarieven", "Los") + table,
            """
            1 Tarieven
            | Prestatie | 2024 | 2025
            | Visite | € 20 | € 20
            | Visite | € 21 | € 22/per uur
            """);
    }

    [Fact]
    public void Read_TrackedChanges_AreReadAsAcceptedAndCounted()
    {
        var result = SomeWord.Read(
            Paragraph("Kop", "Los")
            + "<w:p><w:r><w:t xml:space=\"preserve\">De termijn is </w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>tien</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>twaalf</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> weken.</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"a\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Eerste helft </w:t></w:r></w:p><w:p><w:r><w:t>en tweede helft.</w:t></w:r></w:p>");

        Some.Outline(result.Document.ShouldNotBeNull()).ShouldBe("1 Kop\np De termijn is twaalf weken.\np Eerste helft en tweede helft.");
        result.Diagnostics.Single(diagnostic => diagnostic.Code == WordDiagnostics.TrackedChanges).Arguments.ShouldBe(["1", "2"]);
    }

    [Fact]
    public void Read_Notes_StandBehindWhatRefersToThem()
    {
        var result = SomeWord.Read(
            Paragraph("Kop", "Los")
                + "<w:p><w:r><w:t>De norm</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t xml:space=\"preserve\"> geldt.</w:t></w:r></w:p>"
                + Paragraph("Verder niets."),
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Zie de bijlage.</w:t></w:r></w:p></w:footnote>");

        Some.Outline(result.Document.ShouldNotBeNull()).ShouldBe("1 Kop\np De norm geldt.\n^1 Zie de bijlage.\np Verder niets.");
    }

    [Fact]
    public void Read_WhatIsNoText_IsLeftOut()
    {
        var result = SomeWord.Read(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Inhoud</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            + Paragraph("1 Kop 3", "Inhopg1") + Paragraph("Kop", "Los")
            + "<w:p><w:r><w:t xml:space=\"preserve\">Zie </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"x\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>de site</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val=\"Verborgen\"/></w:rPr><w:t xml:space=\"preserve\"> geheime noot</w:t></w:r><w:r><w:t>, co</w:t></w:r><w:r><w:softHyphen/></w:r><w:r><w:t>ördinatie en e</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t>health.</w:t></w:r></w:p>");

        Some.Outline(result.Document.ShouldNotBeNull()).ShouldBe("1 Kop\np Zie de site, coördinatie en e-health.");
        result.Diagnostics.Single(diagnostic => diagnostic.Code == WordDiagnostics.HiddenWords).Arguments.ShouldBe(["2"]);
        result.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == IngestionDiagnostics.WordsLost);
    }

    [Fact]
    public void Read_TextBoxes_AreReadOnce() => ShouldRead(
        Paragraph("Kop", "Los")
        + "<w:p><w:r><w:t>Tekst.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>In het kader.</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>In het kader.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        + Paragraph("Slot."),
        "1 Kop\np Tekst.\np In het kader.\np Slot.");

    [Fact]
    public void Read_Places_AreNeitherPagesNorLines() =>
        SomeWord.Read(Paragraph("Kop", "Los") + Paragraph("Tekst.")).Document.ShouldNotBeNull().Sections[0].Location.ShouldBe(default);

    [Fact]
    public void Read_DamagedStyles_NamesThePartAndReadsTheRest()
    {
        var result = SomeWord.Read(Paragraph("De aanbieder levert zorg."), styles: "<w:style w:type=\"paragraph\"");

        Some.Outline(result.Document.ShouldNotBeNull()).ShouldBe("p De aanbieder levert zorg.");
        result.Diagnostics.Single(diagnostic => diagnostic.Code == WordDiagnostics.UnreadParts).Arguments.ShouldBe(["styles.xml"]);
    }

    [Fact]
    public void Read_OldOrEncrypted_SaysWhatToDo()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        byte[] encrypted = [.. compound, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")];

        SomeWord.Read(compound, "beleid.doc").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(WordDiagnostics.OldFormat);
        SomeWord.Read(encrypted).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(WordDiagnostics.Encrypted);
    }

    [Fact]
    public void Read_NoWordDocument_SaysSo()
    {
        SomeWord.Read(Zip(("a.txt", "tekst"))).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(WordDiagnostics.Broken);
        SomeWord.Read([1, 2, 3]).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(WordDiagnostics.Broken);
        SomeWord.Read(File(Paragraph("Tekst."))[..600]).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(WordDiagnostics.Broken);
    }

    [Fact]
    public void Read_ZipBomb_IsRefusedUnread() =>
        SomeWord.Read(Zip(("word/document.xml", new string(' ', (WordGate.LargestPart + 1) << 20)))).Diagnostics
            .ShouldHaveSingleItem().Code
            .ShouldBe(WordDiagnostics.TooLarge);

    [Fact]
    public void Read_EndlessNesting_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000))
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20_000));

        SomeWord.Read(deep).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(IngestionDiagnostics.TooDeep);
    }

    [Fact]
    public void Read_Entities_AreRefused()
    {
        var bomb = Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>"));

        SomeWord.Read(bomb).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(WordDiagnostics.Broken);
    }

    private static void ShouldRead(string body, string outline)
    {
        var result = SomeWord.Read(body);
        Some.Outline(result.Document.ShouldNotBeNull()).ShouldBe(outline.ReplaceLineEndings("\n"));
        result.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == IngestionDiagnostics.WordsLost);
    }
}
