using PolicyDiff.Reporting.Tree.Timelines;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Draws a line with characters that every terminal has.</summary>
internal sealed class TimelineText(TextPage page)
{
    private const int Margin = 2;
    private const int Between = 3;
    private const int Narrowest = 5;
    private const int TurnAfter = 2;

    private static readonly Dictionary<TimelineSign, char> Signs = new()
    {
        [TimelineSign.Begins] = 'o',
        [TimelineSign.Same] = '=',
        [TimelineSign.Reworded] = '~',
        [TimelineSign.Changed] = '*',
        [TimelineSign.Unsure] = '?',
        [TimelineSign.Moved] = '>',
        [TimelineSign.Back] = '+',
        [TimelineSign.Gone] = 'x',
        [TimelineSign.Elsewhere] = '@',
        [TimelineSign.Gap] = '.',
        [TimelineSign.Joins] = '&',
    };

    /// <summary>
    /// Writes the editions, the line below them, and what its signs mean. Editions that find no room go below, as further lines.
    /// </summary>
    public void Write(Timeline timeline)
    {
        var step = Math.Max(Narrowest, timeline.Columns.Max(TextPage.LengthOf) + Between);
        var fitting = Math.Max(2, (page.Width - Margin) / step);
        for (var first = 0; first < timeline.Columns.Count; first += fitting)
        {
            Write(timeline, first, Math.Min(fitting, timeline.Columns.Count - first), step);
        }

        page.Blank();
        page.Write(string.Join($"{Unbroken("  ")} ", timeline.Legend.Select(entry =>
            Unbroken($"{Signs[entry.Sign]} {entry.Words}"))), TextRole.Faint, Margin);
        page.Blank();
    }

    private void Write(Timeline timeline, int first, int count, int step)
    {
        var canvas = new char[(timeline.Rows * 2) - 1, count * step];
        foreach (var edge in timeline.Edges)
        {
            Draw(canvas, edge, first, step);
        }

        foreach (var node in timeline.Nodes)
        {
            Set(canvas, node.Row * 2, (node.Column - first) * step, Signs[node.Sign]);
        }

        page.Blank();
        Write(string.Concat(timeline.Columns.Skip(first).Take(count).Select(label => label.PadRight(step))), TextRole.Strong);
        for (var row = 0; row < canvas.GetLength(0); row++)
        {
            var line = string.Concat(Enumerable.Range(0, canvas.GetLength(1)).Select(column =>
                canvas[row, column] == '\0' ? ' ' : canvas[row, column]));
            Write(line, TextRole.Plain);
        }
    }

    /// <summary>Writes a line whose spaces count.</summary>
    private void Write(string line, TextRole style) => page.Write(Unbroken(line.TrimEnd()), style, Margin);

    private static string Unbroken(string text) => text.Replace(' ', ReportWords.NoBreak);

    /// <summary>A branch turns off right behind the point it leaves; one that joins turns in right before the point it reaches.</summary>
    private static void Draw(char[,] canvas, TimelineEdge edge, int first, int step)
    {
        var (from, to) = ((edge.From.Column - first) * step, (edge.To.Column - first) * step);
        var turn = edge.To.Row > edge.From.Row ? from + TurnAfter : to - TurnAfter;
        var (above, below) = (Math.Min(edge.From.Row, edge.To.Row) * 2, Math.Max(edge.From.Row, edge.To.Row) * 2);
        for (var column = from + 1; column < to; column++)
        {
            Set(canvas, (column < turn ? edge.From.Row : edge.To.Row) * 2, column, edge.IsBroken && (column - from) % 2 == 1 ? ' '
                : '-', keep: true);
        }

        for (var row = above; row <= below && below > above; row++)
        {
            Set(canvas, row, turn, row == above || row == below ? '+' : '|');
        }
    }

    private static void Set(char[,] canvas, int row, int column, char sign, bool keep = false)
    {
        if (column >= 0 && column < canvas.GetLength(1) && !(keep && canvas[row, column] is '+' or '|'))
        {
            canvas[row, column] = sign;
        }
    }
}
