using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>A table whose columns stand below each other, set apart by wide space, as <c>pdftotext -layout</c> prints it.</summary>
/// <remarks>
/// The first line gives the columns. A line belongs to the table as long as each of its pieces begins at a column. A row begins where the
/// first column does, unless the line only goes on with cells above it: no blank line between, and less than a whole row of cells.
/// </remarks>
internal static partial class LaidOutTable
{
    private const int FewestRows = 2;

    private const int MostLines = 2000;

    /// <summary>How far from its column a piece may begin.</summary>
    private const int Slack = 3;

    /// <summary>The table that begins at a line; null where none does.</summary>
    public static (int Count, Table Table)? At(IReadOnlyList<TypedLine> lines, int start)
    {
        var header = Pieces(lines[start]);
        if (header.Count < 2 || header.Any(piece => piece.Text.Length > 60))
        {
            return null;
        }

        int[] columns = [.. header.Select(piece => piece.Column)];
        List<Draft> rows = [new Draft(columns.Length, lines[start].Location)];
        rows[0].Add(header.Select(piece => piece.Text), [.. Enumerable.Range(0, columns.Length)]);
        var end = start + 1;
        for (; end < Math.Min(lines.Count, start + MostLines); end++)
        {
            var pieces = Pieces(lines[end]);
            var places = pieces.Select(piece => Place(piece, columns)).ToList();
            if (places.Contains(-1)
                || places.Distinct().Count() != places.Count
                || (pieces.Count == 1 && places[0] == 0 && Overruns(pieces[0], columns)))
            {
                break;
            }

            if (BeginsRow(lines[end], places, columns.Length, rows[^1]))
            {
                rows.Add(new Draft(columns.Length, lines[end].Location));
            }

            rows[^1].Add(pieces.Select(piece => piece.Text), places);
        }

        while (rows.Count > 1 && rows[^1].Filled == 1)
        {
            end -= rows[^1].LineCount;
            rows.RemoveAt(rows.Count - 1);
        }

        return rows.Count <= FewestRows || rows.Skip(1).Count(row => row.Filled > 1) < FewestRows
            ? null
            : (end - start, new Table(
                rows[0].Cells(), [.. rows.Skip(1).Select(row => new TableRow(row.Cells(), row.Location))], rows[0].Location));
    }

    private static List<Piece> Pieces(TypedLine line) =>
        [.. Words().Matches(line.Text).Select(match => new Piece(match.Value, line.Indent + match.Index))];

    /// <summary>Index of the column a piece begins in; -1 where it begins between columns or runs into the next.</summary>
    private static int Place(Piece piece, int[] columns)
    {
        var column = Array.FindLastIndex(columns, start => start <= piece.Column + Slack);
        var fits = column >= 0 && piece.Column - columns[column] <= Slack
            && (column + 1 == columns.Length || piece.Column + piece.Text.Length <= columns[column + 1] + 1);
        return fits ? column : -1;
    }

    private static bool Overruns(Piece piece, int[] columns) => piece.Column + piece.Text.Length > columns[1];

    private static bool BeginsRow(TypedLine line, List<int> places, int width, Draft above)
    {
        if (places[0] != 0)
        {
            return false;
        }

        return line.AfterBlank
            || (places.Count == width && !above.AsksForMore)
            || (places.Count > 1 && !char.IsLower(line.Text[0]) && above.Ended);
    }

    private sealed record Piece(string Text, int Column);

    private sealed class Draft(int width, SourceLocation location)
    {
        private readonly List<string>[] _cells = [.. Enumerable.Range(0, width).Select(_ => new List<string>())];

        public SourceLocation Location { get; } = location;

        public int LineCount { get; private set; }

        public int Filled => _cells.Count(cell => cell.Count > 0);

        public bool AsksForMore =>
            _cells.Any(cell => cell.Count > 0 && (cell[^1][^1] is ',' or '-' || FunctionWords.EndsWithOne(cell[^1])));

        public bool Ended => _cells.All(cell => cell.Count == 0 || cell[^1][^1] is '.' or '?' or '!' or ';' || char.IsDigit(cell[^1][^1]));

        public void Add(IEnumerable<string> pieces, IReadOnlyList<int> places)
        {
            LineCount++;
            foreach (var (piece, place) in pieces.Zip(places))
            {
                _cells[place].Add(piece);
            }
        }

        public IReadOnlyList<string> Cells() => [.. _cells.Select(cell => LineJoining.Join(cell))];
    }

    [GeneratedRegex(@"\S+(?: {1,2}\S+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
