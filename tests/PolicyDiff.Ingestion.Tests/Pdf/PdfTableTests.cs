using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class PdfTableTests
{
    private const string Long =
        "De zorgaanbieder levert de zorg volgens de richtlijnen van de beroepsgroep en legt daarover elk jaar verantwoording af aan de verzekeraar.";

    [Fact]
    public void Read_RuledTable_HasHeaderRowsAndCellsOverLines() =>
        new SomePdf()
            .Text(Long)
            .Ruled([60, 200, 400], 40, ["WSV", "RO"], ["Het WSV heeft een\nplan.", "De RO heeft een plan."], ["Een bestuur.", ""])
            .Text(Long)
            .Sections()
            .ShouldBe($"p {Long}\n| WSV | RO\n| Het WSV heeft een plan. | De RO heeft een plan.\n| Een bestuur. | \np {Long}");

    [Fact]
    public void Read_AlignedColumnsWithoutLines_AreCells()
    {
        var pdf = new SomePdf().Text(Long);
        foreach (var (left, right) in new[]
        {
            ("Uiterste datum", "Activiteit"), ("1 april", "Publicatie van het beleid"),
            ("1 oktober", "Jaarplan ingeleverd"), ("31 december", "Ondertekening"),
        })
        {
            pdf.At(60, pdf.Top, left, bold: left == "Uiterste datum").At(200, pdf.Top, right, bold: left == "Uiterste datum");
            pdf.Top += 20;
        }

        pdf.Sections()
            .ShouldEndWith(
                "\n| Uiterste datum | Activiteit\n| 1 april | Publicatie van het beleid\n| 1 oktober | Jaarplan ingeleverd\n| 31 december | Ondertekening");
    }

    [Fact]
    public void Read_TableOverPages_IsOneTableWithThePageOfEveryRow()
    {
        var pdf = new SomePdf { Top = 600 };
        pdf.Ruled([60, 200, 400], 40, ["WSV", "RO"], ["Een plan.", "Een verslag over de"]).NextPage();
        pdf.Ruled([60, 200, 400], 40, ["WSV", "RO"], ["", "samenwerking."], ["Een bestuur.", "Een raad."]);

        var table = pdf.Document().AllSections().SelectMany(path => path.Section.Blocks).ShouldHaveSingleItem().ShouldBeOfType<Table>();
        table.Rows.Select(row => (row.Cells[0], row.Cells[1], row.Location.Page))
            .ShouldBe([("Een plan.", "Een verslag over de samenwerking.", 1), ("Een bestuur.", "Een raad.", 2)]);
    }

    [Fact]
    public void Read_PlainHeadThatComesBackOnTheNextPage_IsTheHeader()
    {
        var pdf = new SomePdf { Top = 600, PlainHeads = true };
        pdf.Ruled(
            [60, 200, 400],
            40,
            ["Prestatie", "Voorwaarde"],
            ["Dagzorg", "Op werkdagen."],
            ["Nachtzorg", "Door een verpleegkundige die"]).NextPage();
        pdf.Ruled([60, 200, 400], 40, ["Prestatie", "Voorwaarde"], ["", "hbo-geschoold is"], ["Casemanagement", "Op indicatie."]);

        var table = pdf.Document().AllSections().SelectMany(path => path.Section.Blocks).ShouldHaveSingleItem().ShouldBeOfType<Table>();
        table.Header.ShouldBe(["Prestatie", "Voorwaarde"]);
        table.Rows.Select(row => string.Join(" | ", row.Cells)).ShouldBe(
            ["Dagzorg | Op werkdagen.", "Nachtzorg | Door een verpleegkundige die hbo-geschoold is", "Casemanagement | Op indicatie."]);
    }

    [Fact]
    public void Read_BoxAroundARemark_IsNoTable() =>
        new SomePdf()
            .Text(Long)
            .Ruled([60, 500], 60, ["Let op:\nlever het plan op tijd in."])
            .Document()
            .AllSections()
            .SelectMany(path => path.Section.Blocks)
            .OfType<Table>().ShouldBeEmpty();

    [Fact]
    public void Read_TwoColumnsOfText_AreReadOneAfterTheOther()
    {
        var pdf = new SomePdf();
        string[] lines = [.. Enumerable.Range(1, 24).Select(i => $"in regel {i:00} staat een vast aantal letters en woorden")];
        for (var i = 0; i < 12; i++)
        {
            pdf.At(40, 100 + (14 * i), lines[i]).At(310, 100 + (14 * i), lines[i + 12]);
        }

        pdf.Sections().ShouldBe($"p {string.Join(' ', lines)}");
    }

    [Fact]
    public void Read_LabelsBeforeText_AreListMarksAndNoColumn() =>
        new SomePdf()
            .At(60, 100, "F1.")
            .At(100, 100, "De app vraagt toestemming.")
            .At(60, 120, "F2.")
            .At(100, 120, "De app werkt zonder account.")
            .At(60, 140, "F3.")
            .At(100, 140, "De app is gratis.")
            .Sections()
            .ShouldBe("F1. De app vraagt toestemming.\nF2. De app werkt zonder account.\nF3. De app is gratis.");

    [Fact]
    public void Read_LinesDrawnCellByCell_ShowTheColumnsThatAreEmpty()
    {
        var pdf = new SomePdf().Across([60, 180, 300, 420], 90, 130, 170, 210);
        pdf.At(64, 100, "Eis", bold: true).At(184, 100, "Bij inschrijving", bold: true).At(304, 100, "Later", bold: true);
        pdf.At(64, 140, "Statuten").At(184, 140, "ja").At(64, 180, "Jaarverslag").At(184, 180, "ja");

        pdf.Sections().ShouldBe("| Eis | Bij inschrijving | Later\n| Statuten | ja | \n| Jaarverslag | ja | ");
    }

    [Fact]
    public void Read_TableWithANoteBelowIt_GoesOnOnTheNextPage()
    {
        var pdf = new SomePdf().Text(Long).Text(Long).Text(Long);
        pdf.Top = 600;
        pdf.Ruled([60, 200, 400], 40, ["WSV", "RO"], ["Een plan.", "Een verslag."])
            .At(60, 770, "1", 5)
            .At(66, 772, "Zie de bijlage.", 7)
            .NextPage();
        pdf.Ruled([60, 200, 400], 40, ["WSV", "RO"], ["Een bestuur.", "Een raad."]);

        pdf.Document().AllSections().SelectMany(path => path.Section.Blocks).OfType<Table>().ShouldHaveSingleItem().Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void Read_HeadOfATableAtTheFootOfAPage_IsTheHeaderOfTheRowsBehindIt()
    {
        var pdf = new SomePdf { Top = 600 }
            .Line("Deze vragen zijn gesteld:")
            .Line("over de inschrijving;", 80)
            .Line("over de planning.", 80);
        pdf.Top = 700;
        pdf.Ruled([60, 200, 400], 40, ["Vraag", "Antwoord"]).NextPage();
        pdf.At(64, 103, "Wanneer?")
            .At(204, 103, "In mei.")
            .At(64, 143, "Waar?")
            .At(204, 143, "Hier.")
            .Across([60, 200, 400], 100, 140, 180);

        pdf.Sections().ShouldEndWith("\n| Vraag | Antwoord\n| Wanneer? | In mei.\n| Waar? | Hier.");
    }

    [Fact]
    public void Read_BorderDraggedInOneRow_MakesNoColumn()
    {
        var pdf = new SomePdf().Ruled([60, 200, 400], 40, ["Vraag", "Antwoord"]);
        pdf.Top = 140;
        pdf.Ruled([60, 206, 400], 40, ["Wanneer?", "In mei."]);

        pdf.Document()
            .AllSections()
            .SelectMany(path => path.Section.Blocks)
            .OfType<Table>()
            .ShouldAllBe(table => table.Rows.All(row => row.Cells.Count == 2));
    }

    [Fact]
    public void Read_LastRowWithoutLineBelow_HasAllLinesOfItsCells()
    {
        var pdf = new SomePdf().Across([60, 180, 400], 90, 130, 170);
        pdf.At(64, 100, "Eis", bold: true)
            .At(184, 100, "Toelichting", bold: true)
            .At(64, 140, "Statuten")
            .At(184, 140, "De actuele versie.");
        pdf.At(64, 174, "Jaarverslag")
            .At(184, 174, "Het verslag van het afgelopen")
            .At(184, 188, "jaar, met de rekening.")
            .At(184, 214, "Een concept volstaat niet.")
            .At(60, 250, Long[..60]);

        pdf.Sections()
            .ShouldBe(
                $"| Eis | Toelichting\n| Statuten | De actuele versie.\n| Jaarverslag | Het verslag van het afgelopen jaar, met de rekening./Een concept volstaat niet.\np {Long[..60].Trim()}");
    }

    [Theory]
    [InlineData(60, false, "", "Artikel", 2)]
    [InlineData(84, true, "", "Artikel", 2)]
    [InlineData(84, false, "", "Hoofdstuk", 2)]
    [InlineData(84, false, "", "Artikel", 1)]
    [InlineData(60, true, "Vervallen", "Artikel", 1)]
    public void Read_TextBetweenRows_PartsTwoTablesWhereItIsTheTitleOfTheNext(
        double left, bool bold, string beside, string head, int tables)
    {
        var pdf = new SomePdf().Across([60, 400], 90, 130, 170, 210, 250, 290);
        pdf.At(84, 100, "Hoofdstuk", bold: true).At(204, 100, "Mutatie", bold: true).At(84, 140, "2.1").At(204, 140, "Ingevoegd");
        pdf.At(left, 180, "Wijzigingen 2024", bold: bold).At(204, 180, beside);
        pdf.At(84, 220, head, bold: true).At(204, 220, "Mutatie", bold: true).At(84, 260, "3.4").At(204, 260, "Vervallen");

        pdf.Document().AllSections().SelectMany(path => path.Section.Blocks).OfType<Table>().Count().ShouldBe(tables);
    }

    [Fact]
    public void Read_LastRowOnTheNextPageAboveTheTitleOfAnotherTable_IsARowInItsOwnColumns()
    {
        var pdf = new SomePdf().Text(Long).Text(Long).Across([60, 180, 300, 420], 700, 730, 760);
        pdf.At(64, 710, "Hoofdstuk", bold: true)
            .At(184, 710, "Mutatie", bold: true)
            .At(304, 710, "Omschrijving", bold: true)
            .At(64, 740, "2.1")
            .At(184, 740, "Ingevoegd")
            .At(304, 740, "Een begrip.");
        pdf.NextPage()
            .Across([60, 180, 300, 420], 90, 120)
            .At(64, 100, "3.4")
            .At(184, 100, "Vervallen")
            .At(304, 100, "Een bijlage.")
            .At(60, 130, "Wijzigingen 2024", bold: true);
        pdf.Across([60, 120, 220, 420], 150, 180, 210);
        pdf.At(64, 160, "Hoofdstuk", bold: true)
            .At(124, 160, "Mutatie", bold: true)
            .At(224, 160, "Omschrijving", bold: true)
            .At(64, 190, "2.2")
            .At(124, 190, "Ingevoegd")
            .At(224, 190, "Een norm.");

        pdf.Sections().ShouldEndWith(
            "| Hoofdstuk | Mutatie | Omschrijving\n| 2.1 | Ingevoegd | Een begrip.\n| 3.4 | Vervallen | Een bijlage.\n"
            + "1 Wijzigingen 2024\n| Hoofdstuk | Mutatie | Omschrijving\n| 2.2 | Ingevoegd | Een norm.");
    }

    [Fact]
    public void Read_TitleOfATableWithLinesAllAround_IsNoRowOfTheTableAboveIt()
    {
        var pdf = new SomePdf().Across([60, 400], 90, 130, 170);
        pdf.At(84, 100, "Hoofdstuk", bold: true)
            .At(204, 100, "Mutatie", bold: true)
            .At(84, 140, "2.1")
            .At(204, 140, "Ingevoegd")
            .At(60, 180, "Wijzigingen 2024");
        pdf.Top = 210;
        pdf.Ruled([60, 200, 400], 40, ["Hoofdstuk", "Mutatie"], ["3.4", "Vervallen"]);

        pdf.Sections().ShouldBe("| Hoofdstuk | Mutatie\n| 2.1 | Ingevoegd\np Wijzigingen 2024\n| Hoofdstuk | Mutatie\n| 3.4 | Vervallen");
    }
}
