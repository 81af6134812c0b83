using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>
/// Builds a table of fixed column widths that fills the width of the page; made by <see cref="WordPage.NewTable"/>, put on it by
/// <see cref="WordPage.Table"/>.
/// </summary>
internal sealed class WordTable
{
    /// <summary>A background that sets a row apart and leaves every colour of text legible.</summary>
    public const string PaleFill = "EEF2F8";

    private const string HeaderFill = "1F3864";

    // In twentieths of a point, about: a guess is good enough to tell a tall row from others.
    private const int LetterWidth = 95;

    private readonly int _mostLinesKeptWhole;
    private readonly int[] _widths;
    private readonly W.Table _table;

    /// <summary>Starts a table.</summary>
    /// <param name="width">Its width in twentieths of a point.</param>
    /// <param name="mostLinesKeptWhole">Lines of a row that is not broken over two pages; taller ones may be.</param>
    /// <param name="shares">The widths of the columns in proportion to each other.</param>
    public WordTable(int width, int mostLinesKeptWhole, IReadOnlyList<int> shares)
    {
        _mostLinesKeptWhole = mostLinesKeptWhole;
        var sum = shares.Sum();
        _widths = [.. shares.Select(share => width * share / sum)];
        _table = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = WordStyles.Table },
                new W.TableWidth { Width = Number(_widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = "0420", FirstRow = true, NoVerticalBand = true }),
            new W.TableGrid(_widths.Select(width => new W.GridColumn { Width = Number(width) })));
    }

    /// <summary>
    /// Adds the header, which is repeated on every page the table runs over; a text of several lines gets a paragraph for each.
    /// </summary>
    public void Header(IEnumerable<string> texts) => Row(
        texts.Select((text, column) => Cell(
            column, [.. text.Split('\n').Select(line => WordText.Paragraph(line, WordStyles.TableHeader))], fill: HeaderFill)),
        isHeader: true);

    /// <summary>Adds a row of texts.</summary>
    public void Row(IEnumerable<string> texts) =>
        Row(texts.Select((text, column) => Cell(column, [WordText.Line(text)])));

    /// <summary>
    /// Adds a row. A page may end within it only where it is so tall that keeping it whole would leave much of a page empty.
    /// </summary>
    /// <param name="cells">Its cells, made by <see cref="Cell"/>.</param>
    /// <param name="isHeader">Whether it is repeated on every page the table runs over.</param>
    /// <param name="keepWithNext">Whether it stays on one page with the row below it.</param>
    /// <param name="revision">That the row came or went, by <see cref="WordRevisions"/>; null for neither.</param>
    public void Row(IEnumerable<W.TableCell> cells, bool isHeader = false, bool keepWithNext = false, OpenXmlElement? revision = null)
    {
        List<W.TableCell> all = [.. cells];
        OpenXmlElement?[] properties = [all.Any(cell => Lines(cell) > _mostLinesKeptWhole)
            ? null
            : new W.CantSplit(), isHeader ? new W.TableHeader() : null, revision];
        var row = new W.TableRow();
        if (properties.OfType<OpenXmlElement>().ToList() is { Count: > 0 } said)
        {
            row.Append(new W.TableRowProperties(said));
        }

        row.Append(all);
        if (keepWithNext)
        {
            foreach (var paragraph in row.Descendants<W.Paragraph>())
            {
                (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).KeepNext = new W.KeepNext();
            }
        }

        _table.Append(row);
    }

    /// <summary>A cell.</summary>
    /// <param name="column">Its first column, from 0.</param>
    /// <param name="paragraphs">What it holds; an empty paragraph where there is nothing.</param>
    /// <param name="span">How many columns it takes.</param>
    /// <param name="fill">Background as six hex digits; null for none.</param>
    /// <param name="merge">Whether it begins or goes on a cell of several rows; null for neither.</param>
    public W.TableCell Cell(
        int column, IReadOnlyCollection<W.Paragraph> paragraphs, int span = 1, string? fill = null, W.MergedCellValues? merge = null)
    {
        var properties = new W.TableCellProperties(
            new W.TableCellWidth { Width = Number(_widths.Skip(column).Take(span).Sum()), Type = W.TableWidthUnitValues.Dxa });
        if (span > 1)
        {
            properties.Append(new W.GridSpan { Val = span });
        }

        if (merge is { } value)
        {
            properties.Append(new W.VerticalMerge { Val = value });
        }

        if (fill is not null)
        {
            properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        }

        var cell = new W.TableCell(properties);
        cell.Append(paragraphs.Count > 0 ? paragraphs : [WordText.Paragraph([], WordStyles.TableText)]);
        return cell;
    }

    /// <summary>The table so far.</summary>
    public OpenXmlElement Build() => _table;

    /// <summary>About how many lines the text of a cell takes.</summary>
    private static int Lines(W.TableCell cell)
    {
        var letters = Math.Max(
            1, int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!.Value!, CultureInfo.InvariantCulture) / LetterWidth);
        return cell.Elements<W.Paragraph>().Sum(paragraph => 1 + (paragraph.InnerText.Length / letters));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
