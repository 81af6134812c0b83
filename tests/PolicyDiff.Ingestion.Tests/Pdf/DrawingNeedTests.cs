using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Pdf.Pages;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class DrawingNeedTests
{
    [Theory]
    [InlineData("60 Gewone tekst|60 van rand tot rand", false, false)]
    [InlineData("60 links|300 rechts|60 links|300 rechts", true, true)]
    [InlineData("60 lopende tekst|80 ingesprongen|80 nog eens", true, true)]
    [InlineData("60 lopende tekst|80 eenmaal", false, false)]
    [InlineData("60 • een|68 gaat verder|68 en verder", true, false)]
    public void Page_WithGapsOrIndents_MayNeedItsDrawings(string rows, bool isPossible, bool isCertain)
    {
        var page = PageOf(rows);

        (DrawingNeed.IsPossible(page), DrawingNeed.IsCertain(page)).ShouldBe((isPossible, isCertain));
    }

    [Fact]
    public void PageReader_PageThatCannotNeedThem_LetsItsDrawingsGo()
    {
        var drawings = new PdfDrawings([new PdfRuling(new PdfBox(60, 100, 300, 0), true)], []);
        var style = new TextStyle("Some", 10, false, false, "#000000");
        var reader = new PageReader();

        PdfPage Page(params double[] lefts) =>
            new(1, 600, 800, [.. lefts.Select((left, i) => new TextRun("woord", new PdfBox(left, 100 + (20 * i), 30, 12), style))],
                [])
            { Drawings = drawings };

        reader.Read(Page(60, 60, 60)).Sheet.Drawings.ShouldBe(PdfDrawings.None);
        reader.Read(Page(60, 90, 90)).Sheet.Drawings.ShouldBe(drawings);
        reader.Read(Page()).Sheet.Drawings.ShouldBe(drawings);
    }

    /// <summary>A page of rows, each <c>left text</c>; parts that follow <c>300</c> stand on the row of the part before.</summary>
    private static PageText PageOf(string rows)
    {
        var style = new TextStyle("Some", 10, false, false, "#000000");
        List<List<PageWord>> lines = [];
        foreach (var part in rows.Split('|'))
        {
            var left = double.Parse(part.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
            if (left < 300)
            {
                lines.Add([]);
            }

            foreach (var text in part.Split(' ').Skip(1))
            {
                lines[^1].Add(new PageWord(text, new PdfBox(left, lines.Count * 20, text.Length * 5, 12), style, true));
                left += (text.Length * 5) + 3;
            }
        }

        return new PageText(1, 600, 800, [.. lines.Select(line => new TextLine(1, line))]);
    }
}
