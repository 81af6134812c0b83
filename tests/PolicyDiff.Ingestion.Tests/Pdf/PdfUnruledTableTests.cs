using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Pdf.Tables;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class PdfUnruledTableTests
{
    private const string Long =
        "De zorgaanbieder levert de zorg volgens de richtlijnen van de beroepsgroep en legt daarover elk jaar verantwoording af aan de verzekeraar.";

    [Fact]
    public void Read_LinesAtHeadAndFootAlone_HasARowForEveryTariff()
    {
        var pdf = new SomePdf().Across([60, 400], 90, 112, 190);
        Rows(pdf, 98, [("Prestatie", "Tarief"), ("Zitting", "€ 34,50"), ("Lange zitting", "€ 48,00"), ("Intake", "€ 51,25")], 22);

        Table(pdf).ShouldBe("Prestatie | Tarief\nZitting | € 34,50\nLange zitting | € 48,00\nIntake | € 51,25");
    }

    [Fact]
    public void Read_WrappedNameBeforeATariff_StaysOneRow()
    {
        var pdf = new SomePdf().Across([60, 400], 90, 112, 196);
        Rows(pdf, 98, [("Prestatie", "Tarief"), ("Zitting", "€ 34,50")], 22);
        pdf.At(64, 140, "Lange zitting aan huis,")
            .At(64, 154, "met toeslag")
            .At(204, 140, "€ 48,00")
            .At(64, 176, "Intake")
            .At(204, 176, "€ 51,25");

        Table(pdf).ShouldBe("Prestatie | Tarief\nZitting | € 34,50\nLange zitting aan huis, met toeslag | € 48,00\nIntake | € 51,25");
    }

    [Fact]
    public void Read_SentencesOverSeveralLinesBetweenTwoRules_StayOneRow()
    {
        var pdf = new SomePdf().Across([60, 400], 90, 112, 170);
        Rows(pdf, 98, [("Eis", "Toelichting")], 22);
        pdf.At(64, 120, "De aanbieder heeft een").At(64, 134, "plan voor de kwaliteit").At(64, 148, "van zorg.");
        pdf.At(204, 120, "Het plan staat op de site van de aan-")
            .At(204, 134, "bieder en wordt elk jaar bijgewerkt")
            .At(204, 148, "met de raad.");

        Table(pdf).ShouldStartWith("Eis | Toelichting\nDe aanbieder heeft een plan voor de kwaliteit van zorg. | ");
        Table(pdf).Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public void Read_OneLineDownBehindTheFirstColumn_FindsTheColumnsOfFigures()
    {
        var pdf = new SomePdf { Top = 100 };
        pdf.Ruled([60, 160, 420], 22, ["Groep", ""], ["18-65", ""], ["65-75", ""], ["75-85", ""]);
        string[][] rows = [["Laag", "Midden", "Hoog"], ["1,10", "2,20", "3,30"], ["1,40", "2,50", "13,60"], ["1,70", "12,80", "3,90"]];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                pdf.At(240 + (column * 80) - (rows[row][column].Length * 5), 103 + (22 * row), rows[row][column], bold: row == 0);
            }
        }

        Table(pdf)
            .ShouldBe("Groep | Laag | Midden | Hoog\n18-65 | 1,10 | 2,20 | 3,30\n65-75 | 1,40 | 2,50 | 13,60\n75-85 | 1,70 | 12,80 | 3,90");
    }

    [Fact]
    public void Read_CodesInAFullyRuledTable_MakeNoColumns()
    {
        var pdf = new SomePdf { Top = 100 };
        pdf.Ruled([60, 160, 290, 420], 22, ["Bericht", "Wmo", "Jeugd"], ["Start", "", ""], ["Stop", "", ""], ["Mutatie", "", ""]);
        for (var row = 1; row < 4; row++)
        {
            pdf.At(164, 103 + (22 * row), $"B{row}30")
                .At(230, 103 + (22 * row), $"C{row}31")
                .At(294, 103 + (22 * row), $"J{row}30")
                .At(360, 103 + (22 * row), $"J{row}31");
        }

        Table(pdf)
            .ShouldBe(
                "Bericht | Wmo | Jeugd\nStart | B130 C131 | J130 J131\nStop | B230 C231 | J230 J231\nMutatie | B330 C331 | J330 J331");
    }

    [Fact]
    public void Read_LinesDownInTheHeadAlone_PartTheRowsBelowItToo()
    {
        var pdf = new SomePdf { Top = 100 };
        pdf.Ruled([60, 420], 30, [""], [""], [""]).Top = 100;
        pdf.Ruled([60, 180, 300, 420], 30, ["Regio", "Aantal", "Norm"])
            .At(64, 143, "Noord")
            .At(184, 143, "12")
            .At(304, 143, "16")
            .At(64, 173, "Zuid")
            .At(184, 173, "9")
            .At(304, 173, "11");

        Table(pdf).ShouldBe("Regio | Aantal | Norm\nNoord | 12 | 16\nZuid | 9 | 11");
    }

    [Fact]
    public void Read_FiguresSetToTheRightWithoutLines_AreColumns()
    {
        var pdf = new SomePdf().Text(Long);
        foreach (var (name, first, second) in new[]
        {
            ("Jaar", "Bedrag", "Aantal"), ("Oost", "1.200", "7"), ("West", "90", "12"), ("Midden", "14.500", "108"),
            ("Kust", "8", "1.001"),
        })
        {
            pdf.At(60, pdf.Top, name, bold: name == "Jaar").At(260 - (first.Length * 5), pdf.Top, first, bold: name == "Jaar");
            pdf.At(360 - (second.Length * 5), pdf.Top, second, bold: name == "Jaar");
            pdf.Top += 20;
        }

        Table(pdf).ShouldBe("Jaar | Bedrag | Aantal\nOost | 1.200 | 7\nWest | 90 | 12\nMidden | 14.500 | 108\nKust | 8 | 1.001");
    }

    [Fact]
    public void Read_ShortPassageInTwoColumns_IsTextAndNoTable()
    {
        var pdf = new SomePdf();
        string[] left =
        [
            "de aanbieder maakt elk jaar een plan", "voor de kwaliteit van zorg, en zet",
            "daarin wat er beter moet en hoe dat", "wordt bereikt in het jaar daarna en",
            "door wie het wordt uitgevoerd.",
        ];
        string[] right =
        [
            "het plan komt op de site te staan en", "wordt met de raad van cliënten in de",
            "maand mei besproken, waarna het met", "de verzekeraar wordt gedeeld en ook",
            "met de gemeente en de huisartsen.",
        ];
        for (var i = 0; i < left.Length; i++)
        {
            pdf.At(60, 100 + (14 * i), left[i]).At(310, 100 + (14 * i), right[i]);
        }

        pdf.Sections().ShouldBe($"p {string.Join(' ', left)}\np {string.Join(' ', right)}");
    }

    [Fact]
    public void Read_FiguresOfAChart_AreNoTable()
    {
        var pdf = new SomePdf().Text(Long);
        foreach (var row in new[] { "32 11 ", "  20", "30 17 ", " 46 57", "38  ", "13  22" })
        {
            foreach (var (column, figure) in row.Split(' ').Index())
            {
                pdf.At(100 + (80 * column), pdf.Top, figure);
            }

            pdf.Top += 20;
        }

        pdf.Document().AllSections().SelectMany(path => path.Section.Blocks).OfType<Table>().ShouldBeEmpty();
    }

    [Fact]
    public void Read_ScatteredFiguresBetweenLines_AreNoTable() =>
        new SomePdf { PlainHeads = true }
            .Text(Long)
            .Ruled([60, 140, 220, 300], 24, ["32", "", ""], ["", "37", ""], ["30", "", "57"], ["", "", "20"])
            .Text(Long)
            .Document().AllSections().SelectMany(path => path.Section.Blocks).OfType<Table>().ShouldBeEmpty();

    [Fact]
    public void Read_CaptionBetweenLines_IsNoTable()
    {
        var pdf = new SomePdf()
            .Text(Long)
            .Ruled([60, 140, 400], 24, ["Figuur 6", "Wachttijd per regio"])
            .Text(Long)
            .Ruled([60, 140, 400], 24, ["Tabel 7", "Aanbod per regio"]);

        pdf.Document().AllSections().SelectMany(path => path.Section.Blocks).OfType<Table>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("€ 1.250,00", true)]
    [InlineData("12%", true)]
    [InlineData("4 jr", false)]
    [InlineData("16 uur", false)]
    [InlineData("2022-2025", true)]
    [InlineData("–", true)]
    [InlineData("AB12", false)]
    [InlineData("→", false)]
    [InlineData("ja", false)]
    public void IsFigure_Text_IsOneWhereDigitsPrevail(string text, bool isFigure) => FigureColumns.IsFigure(text).ShouldBe(isFigure);

    private static void Rows(SomePdf pdf, double top, (string Left, string Right)[] rows, double pitch)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            pdf.At(64, top + (i * pitch), rows[i].Left, bold: i == 0).At(204, top + (i * pitch), rows[i].Right, bold: i == 0);
        }
    }

    /// <summary>The only table, its header first.</summary>
    private static string Table(SomePdf pdf)
    {
        var table = pdf.Document().AllSections().SelectMany(path => path.Section.Blocks).OfType<Table>().ShouldHaveSingleItem();
        return string.Join('\n', table.Rows.Select(row => row.Cells).Prepend(table.Header).Select(cells => string.Join(" | ", cells)));
    }
}
