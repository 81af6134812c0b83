using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Ingestion.Tests.Pdf;

/// <summary>Tables of figures that their lines, or the pages they are on, leave open.</summary>
public sealed class PdfOpenTableTests
{
    private static readonly string[][] Tariffs =
    [
        ["Zitting", "per keer", "34,50"], ["Lange zitting", "per keer", "48,00"],
        ["Intake", "per intake", "51,25"], ["Verslag", "per stuk", "27,10"],
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_LinesBetweenRowsAlone_TakesTheHeadAboveTheFirstLine(bool bold)
    {
        var pdf = new SomePdf().Across([60, 400], 112, 134, 156, 178);
        Rows(pdf, 98, [["Prestatie", "Eenheid", "Tarief"], .. Tariffs], bold);

        Table(pdf).ShouldBe("Prestatie | Eenheid | Tarief # " + string.Join('\n', Tariffs.Select(row => string.Join(" | ", row))));
    }

    [Fact]
    public void Read_RowFarAboveTheFirstLine_IsNoPartOfTheTable()
    {
        var pdf = new SomePdf().Across([60, 400], 112, 134, 156, 178);
        Rows(pdf, 98, [["", "", ""], .. Tariffs]);
        pdf.At(64, 70, "Duinrand").At(204, 70, "Beleid").At(350, 70, "2025");

        Table(pdf).ShouldNotContain("Duinrand");
    }

    [Fact]
    public void Read_TextRightAboveTheFirstLine_IsNoPartOfTheTable()
    {
        var pdf = new SomePdf().Across([60, 400], 112, 134, 156, 178);
        Rows(pdf, 98, [["Voor elke prestatie betalen wij het tarief van de tabel hieronder", "", ""], .. Tariffs]);

        Table(pdf).ShouldNotContain("Voor elke");
    }

    [Fact]
    public void Read_PlainHeadAboveFigures_IsTheHeader()
    {
        var pdf = new SomePdf();
        Rows(pdf, 98, [["Prestatie", "Eenheid", "Tarief"], .. Tariffs], bold: false);

        Table(pdf).ShouldStartWith("Prestatie | Eenheid | Tarief # Zitting");
    }

    [Theory]
    [InlineData("Screening", "per keer", "n.v.t.")]
    [InlineData("Screening", "Per keer", "12,50")]
    public void Read_FirstRowThatIsNoTitle_IsARow(string service, string unit, string tariff)
    {
        var pdf = new SomePdf();
        Rows(pdf, 98, [[service, unit, tariff], .. Tariffs], bold: false);

        Table(pdf).ShouldStartWith($" |  |  # {service}");
    }

    [Fact]
    public void Read_HeadWiderThanItsFigures_IsWhole()
    {
        var pdf = new SomePdf();
        Rows(pdf, 98, [["Prestatie", "Eenheid", "Tarief in euro"], .. Tariffs]);

        Table(pdf).ShouldStartWith("Prestatie | Eenheid | Tarief in euro # Zitting");
    }

    [Fact]
    public void Read_OtherWidthOfWordsOnTheNextPage_IsOneTable()
    {
        var pdf = new SomePdf().Across([60, 400], 90, 112, 190);
        Rows(pdf, 98, [["Prestatie", "Eenheid", "Tarief"], .. Tariffs[..3]]);
        pdf.NextPage().Across([60, 400], 90, 112, 156);
        string[] wide = ["Zitting aan huis met toeslag", "per keer", "61,40"];
        Rows(pdf, 98, [["Prestatie", "Eenheid", "Tarief"], wide, Tariffs[3]]);

        Table(pdf).ShouldEndWith("51,25\nZitting aan huis met toeslag | per keer | 61,40\nVerslag | per stuk | 27,10");
    }

    /// <summary>Rows of three cells, 22 points apart; the last cell ends at 396.</summary>
    private static void Rows(SomePdf pdf, double top, string[][] rows, bool bold = true)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var last = rows[row][2];
            var width = (last.Count(letter => letter != ' ') * 5) + (last.Count(letter => letter == ' ') * 2.5);
            pdf.At(64, top + (22 * row), rows[row][0], bold: bold && row == 0);
            pdf.At(230, top + (22 * row), rows[row][1], bold: bold && row == 0);
            pdf.At(396 - width, top + (22 * row), last, bold: bold && row == 0);
        }
    }

    /// <summary>The only table: its header, a sign, and its rows.</summary>
    private static string Table(SomePdf pdf)
    {
        var table = pdf.Document().AllSections().SelectMany(path => path.Section.Blocks).OfType<Table>().ShouldHaveSingleItem();
        return $"{string.Join(" | ", table.Header)} # {string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Cells)))}";
    }
}
