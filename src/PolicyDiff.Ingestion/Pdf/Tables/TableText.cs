using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Makes a table of what was found on its pages: the lines of a cell joined, rows that a page break cut mended.</summary>
internal sealed class TableText
{
    private const double ParagraphGap = 1.22;

    private readonly Hyphenation _hyphenation;

    /// <summary>Joins lines with the words of the document.</summary>
    public TableText(Hyphenation hyphenation) => _hyphenation = hyphenation;

    /// <summary>The finished table.</summary>
    public Table Of(FlowTable table)
    {
        var first = table.Parts[0];
        var pitch = Pitch(table);
        var heads = HeaderRows(table, pitch);
        var printedHeader = Enumerable.Range(0, first.Columns.Count).Select(column => HeadOf(first, heads, column, pitch)).ToList();
        var header = printedHeader.ConvertAll(head => head.Text);
        List<(List<PlacedText> Cells, int Page)> rows = [];
        foreach (var part in table.Parts)
        {
            var body = part.Rows.Skip(part == first ? heads : RepeatedRows(part, header, pitch)).ToList();
            for (var i = 0; i < body.Count; i++)
            {
                List<PlacedText> cells = [.. body[i].Select(cell => PlacedOf(cell, pitch))];
                if (i == 0 && part != first && rows.Count > 0 && WasCut(TextsOf(rows[^1].Cells), TextsOf(cells)))
                {
                    rows[^1].Cells.Zip(cells).ToList().ForEach(pair => Continue(pair.First, pair.Second));
                }
                else
                {
                    rows.Add((cells, part.Page));
                }
            }
        }

        return new Table(header, [.. rows.Select(row => RowOf(row.Cells, row.Page))], first.Location)
        {
            PrintedHeader = printedHeader.ConvertAll(head => head.Printed),
        };
    }

    private static TableRow RowOf(List<PlacedText> cells, int page)
    {
        var finished = cells.ConvertAll(cell => cell.Finished());
        return new TableRow(finished.ConvertAll(cell => cell.Text), SourceLocation.OnPage(page))
        {
            Printed = finished.ConvertAll(cell => cell.Printed),
        };
    }

    /// <summary>The header of a column, on one line.</summary>
    private (string Text, PrintedText Printed) HeadOf(TableDraft part, int rows, int column, double pitch)
    {
        var head = new PlacedText();
        foreach (var cell in part.Rows.Take(rows).Select(row => PlacedOf(row[column], pitch)).Where(cell => !cell.IsEmpty))
        {
            head.Append(head.IsEmpty ? string.Empty : " ", cell);
        }

        return head.Finished(onOneLine: true);
    }

    /// <summary>
    /// How many rows are the head; a first row that looks like all others is one where it comes back on top of a further page.
    /// </summary>
    private int HeaderRows(FlowTable table, double pitch)
    {
        var first = table.Parts[0];
        if (first.HeaderRows > 0 || first.Rows[0].Count(cell => !cell.IsEmpty) < 2)
        {
            return first.HeaderRows;
        }

        IReadOnlyList<string> top = [.. first.Rows[0].Select(cell => TextOf(cell, pitch))];
        return table.Parts.Skip(1).Any(part => part.Page > first.Page && part.HeaderRows == 0 && IsSameRow(part.Rows[0], top, pitch))
            ? 1
            : 0;
    }

    private int RepeatedRows(TableDraft part, IReadOnlyList<string> header, double pitch)
    {
        if (part.HeaderRows > 0)
        {
            return part.HeaderRows;
        }

        return header.Any(text => text.Length > 0) && IsSameRow(part.Rows[0], header, pitch) ? 1 : 0;
    }

    private bool IsSameRow(IReadOnlyList<CellLines> row, IReadOnlyList<string> texts, double pitch) => row.Count == texts.Count
        && row.Zip(texts)
            .All(pair => string.Equals(
                ContentsList.Fold(TextOf(pair.First, pitch)), ContentsList.Fold(pair.Second), StringComparison.Ordinal));

    /// <summary>
    /// A row was cut by the page break where its first cell is empty or goes on in small letters, or where most of its cells do.
    /// </summary>
    private static bool WasCut(List<string> above, List<string> below)
    {
        var filled = below.Where(cell => cell.Length > 0).ToList();
        var goingOn = above.Zip(below)
            .Count(pair => pair.Second.Length > 0
                && pair.First.Length > 0
                && LineBreaks.BeginsSmall(pair.Second)
                && !LineBreaks.EndsSentence(pair.First));
        return below[0].Length == 0 || goingOn > filled.Count / 2 || (goingOn > 0 && LineBreaks.BeginsSmall(below[0]));
    }

    private void Continue(PlacedText above, PlacedText below)
    {
        var runsOn = LineBreaks.BeginsSmall(below.Text) && !LineBreaks.EndsSentence(above.Text);
        above.Continue(below, breaks: !above.IsEmpty && !below.IsEmpty && !runsOn, _hyphenation);
    }

    private static List<string> TextsOf(List<PlacedText> cells) => cells.ConvertAll(cell => cell.Finished().Text);

    private string TextOf(CellLines cell, double pitch) => PlacedOf(cell, pitch).Finished().Text;

    private PlacedText PlacedOf(CellLines cell, double pitch)
    {
        var text = new PlacedText();
        for (var i = 0; i < cell.Lines.Count; i++)
        {
            var line = PlacedText.Of(cell.Lines[i]);
            text.Continue(line, breaks: i > 0 && Breaks(cell.Lines[i - 1], cell.Lines[i], cell.Right, pitch), _hyphenation);
        }

        return text;
    }

    private static bool Breaks(TextLine above, TextLine line, double right, double pitch)
    {
        if (line.Words.Count > 1
            && ItemMark.IsMarker(line.Words[0].Text)
            && (ItemMark.IsBullet(line.Words[0].Text) || LineBreaks.EndsSentence(above.Text) || line.Words[0].Text[0] == '1'))
        {
            return true;
        }

        if (line.Box.Top - above.Box.Top > pitch * ParagraphGap)
        {
            return true;
        }

        return LineBreaks.WasMeant(above, line, right) && LineBreaks.EndsSentence(above.Text) && !LineBreaks.BeginsSmall(line.Text);
    }

    /// <summary>The usual distance from line to line inside the cells.</summary>
    private static double Pitch(FlowTable table)
    {
        var pitches = table.Parts.SelectMany(part => part.Rows).SelectMany(row => row)
            .SelectMany(cell => cell.Lines.Zip(cell.Lines.Skip(1)))
            .Select(pair => pair.Second.Box.Top - pair.First.Box.Top)
            .Order()
            .ToList();
        return pitches.Count == 0 ? double.MaxValue / 2 : pitches[pitches.Count / 4];
    }
}
