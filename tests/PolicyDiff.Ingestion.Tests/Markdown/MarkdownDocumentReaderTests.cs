using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Markdown;
using PolicyDiff.Testing;

namespace PolicyDiff.Ingestion.Tests.Markdown;

public sealed class MarkdownDocumentReaderTests
{
    [Fact]
    public void Read_MarksContradictNumbers_NumbersDecideTheLevel() => ShouldRead(
        """
        ## 1. Inleiding

        Tekst.

        # 1.1 Doel

        ### **Bereik**

        ## 1.2 Leeswijzer

        ### 2 Beleid
        """,
        """
        1 [1] Inleiding
        p Tekst.
        2 [1.1] Doel
        3 Bereik
        2 [1.2] Leeswijzer
        1 [2] Beleid
        """);

    [Fact]
    public void Read_YearOrLeapInHeading_IsNoNumber() => ShouldRead(
        """
        # 1 Begin

        ## 24 uur zorg

        ## 2025 en verder

        # 2 Einde
        """,
        """
        1 [1] Begin
        2 24 uur zorg
        2 2025 en verder
        1 [2] Einde
        """);

    [Fact]
    public void Read_TitlesOnTopRepeated_AreParagraphsOnce() => ShouldRead(
        """
        # Zorginkoopbeleid Kraamzorg 2025

        # Zorginkoopbeleid Kraamzorg 2025

        # Inhoudsopgave

        1. Inleiding .......... 3
        2. Eisen .......... 4
        Bijlage 1 Tarieven .......... 9

        # 1. Inleiding

        # 2. Eisen

        ## Bijlage 1 Tarieven
        """,
        """
        p Zorginkoopbeleid Kraamzorg 2025
        1 [1] Inleiding
        1 [2] Eisen
        1 Bijlage 1 Tarieven
        """);

    [Fact]
    public void Read_ContentsAsPipeTable_IsDropped() => ShouldRead(
        """
        # Kraamzorg

        # Inhoud

        |  |  |
        |--|--|
        | <b>Voorwoord</b> | 2 |
        | 1 Visie | 3 |
        | 1.1 Doel | 4 |

        # Voorwoord

        Hallo.

        # 1 Visie

        # 1.1 Doel
        """,
        """
        p Kraamzorg
        1 Voorwoord
        p Hallo.
        1 [1] Visie
        2 [1.1] Doel
        """);

    [Fact]
    public void Read_TabbedTableCutByBlankLine_IsOneTable() => ShouldRead(
        """
        # 1 Planning

        Wanneer	Wat
        1 mei	<p>Vragen.</p> <p>Per e-mail &amp; brief.</p>
        1 juni	Antwoorden

        Na 1 juli	Overeenkomst

        Wanneer	Wat dan
        2 mei	Iets anders.
        """,
        """
        1 [1] Planning
        | Wanneer | Wat
        | 1 mei | Vragen./Per e-mail & brief.
        | 1 juni | Antwoorden
        | Na 1 juli | Overeenkomst
        | Wanneer | Wat dan
        | 2 mei | Iets anders.
        """);

    [Fact]
    public void Read_HtmlTableWithSpans_FillsEveryCell() => ShouldRead(
        """
        # 1 Tarieven

        <table>
        <tr><th>Zorg</th><th colspan="2">Tarief</th></tr>
        <tr><td rowspan="2">Bad</td><td>2024</td><td>€ 5<br>per keer</td></tr>
        <tr><td>2025</td><td>€ 6</td></tr>
        </table>
        """,
        """
        1 [1] Tarieven
        | Zorg | Tarief | Tarief
        | Bad | 2024 | € 5/per keer
        | Bad | 2025 | € 6
        """);

    [Fact]
    public void Read_FootnoteBetweenHalvesOfSentence_MovesToItsReference() => ShouldRead(
        """
        # 1 Eerst

        De aanbieder registreert<sup>1</sup> alle meldingen. Dat doet hij samen met de

        ---

        <sup>1</sup> In het eigen systeem.

        huisarts in de wijk.

        # 2 Dan

        Hij meldt dit.[^a]

        [^a]: Per e-mail.
        """,
        """
        1 [1] Eerst
        p De aanbieder registreert alle meldingen. Dat doet hij samen met de huisarts in de wijk.
        ^1 In het eigen systeem.
        1 [2] Dan
        p Hij meldt dit.
        ^a Per e-mail.
        """);

    [Fact]
    public void Read_ContentsTableWithColumnHeads_IsTakenOutWithItsTitle() => ShouldRead(
        """
        <p>Inhoud</p>

        | Hoofdstuk | Pagina |
        |---|---|
        | 1 Eisen | 2 |
        | 1.1 Doel | 2 |
        | Begrippen | 3 |

        # 1 Eisen

        ### 1.1 Doel

        Tekst.
        """,
        """
        1 [1] Eisen
        2 [1.1] Doel
        p Tekst.
        """);

    [Fact]
    public void Read_ListCutByPageBreak_IsOneList() => ShouldRead(
        """
        # 1 Eisen

        - U beschikt over een register.
        - U overlegt elk jaar met de

        gemeente over preventie.

        - U rapporteert.
          - per kwartaal;
          - per jaar.
        """,
        """
        1 [1] Eisen
        - U beschikt over een register.
        - U overlegt elk jaar met de gemeente over preventie.
        - U rapporteert.
          - per kwartaal;
          - per jaar.
        """);

    [Fact]
    public void Read_HeadingThatLeadsList_IsParagraph() => ShouldRead(
        """
        # 1 Eisen

        ## Wij vragen van u dat u:

        - registreert;
        - meldt.
        """,
        """
        1 [1] Eisen
        p Wij vragen van u dat u:
        - registreert;
        - meldt.
        """);

    [Fact]
    public void Read_PointsWithLettersOrRomanNumbers_AreItems()
    {
        var items = Some.Markdown(
            "# 1 Eisen\n\nDe eisen zijn:\n\na. een plan,\n\nb. een rooster, en\n\nc. een begroting.\n\nDaarbij:\n\ni. een datum;\nii. een naam.\n")
            .Sections.ShouldHaveSingleItem().Blocks.OfType<ListBlock>().SelectMany(list => list.Items);

        items.Select(item => item.Marker).ShouldBe(["a.", "b.", "c.", "i.", "ii."]);
    }

    [Fact]
    public void Read_BoldLine_IsHeading() => ShouldRead(
        """
        # 1 Eisen

        **Opleiding**

        Iedereen is **bevoegd** en [geschoold](http://example.org/a).

        **Let op:** dit geldt altijd.
        """,
        """
        1 [1] Eisen
        2 Opleiding
        p Iedereen is bevoegd en geschoold.
        p Let op: dit geldt altijd.
        """);

    [Fact]
    public void Read_Blocks_CarryTheirLine()
    {
        var document = Some.Markdown("---\ntitle: Beleid\n---\n\n# 1 Eisen\n\nTekst.\n\n- een\n- twee\n\nA\tB\n1\t2\n");

        var section = document.Sections.ShouldHaveSingleItem();
        section.Location.ShouldBe(SourceLocation.AtLine(5));
        section.Blocks.Select(block => block.Location.Line).ShouldBe([7, 9, 12]);
        ((ListBlock)section.Blocks[1]).Items[1].Location.Line.ShouldBe(10);
        ((Table)section.Blocks[2]).Rows[0].Location.Line.ShouldBe(13);
    }

    [Fact]
    public void Read_AppendixNumberedAnew_HasItsOwnNumbers() => ShouldRead(
        """
        # 1 Beleid

        # 2 Proces

        # Bijlage A

        ## 1 Begrippen

        ## 2 Formats
        """,
        """
        1 [1] Beleid
        1 [2] Proces
        1 Bijlage A
        2 [1] Begrippen
        2 [2] Formats
        """);

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("[", 100_000)]
    public void Read_NestedBeyondReason_IsRefused(string mark, int count)
    {
        var text = string.Concat(Enumerable.Repeat(mark, count)) + " x";

        var result = new MarkdownDocumentReader().Read(Some.File("a.md", text), null, CancellationToken.None);

        result.Document.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(IngestionDiagnostics.TooDeep);
    }

    [SharedDataTheory]
    [InlineData("documents/002-zz-huisartsen-multidisciplinair-2022.md", 50, 3)]
    [InlineData("documents/003-cz-huisartsen-2024.md", 51, 3)]
    public void Read_RealPolicy_FindsEveryHeadingAndTable(string path, int headings, int tables)
    {
        var document = Some.Markdown(File.ReadAllText(TestCorpus.SharedPathOf(path)), path);

        var sections = document.AllSections().Select(section => section.Section).Where(section => section.Evidence is not null).ToList();
        sections.Count.ShouldBe(headings);
        sections.SelectMany(section => section.Blocks).OfType<Table>().Count().ShouldBe(tables);
    }

    private static void ShouldRead(string markdown, string outline) => Some.Outline(Some.Markdown(markdown)).ShouldBe(outline);
}
