namespace PolicyDiff.Reporting.Tree;

/// <summary>A table.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Name">What to call it, for who cannot see it.</param>
/// <param name="Header">The heads of its columns, each of one or more lines; empty for none.</param>
/// <param name="Rows">The cells of each row, each of any number of lines; missing cells at the end of a row are empty.</param>
internal sealed record Grid(
    GridRole Role,
    string Name,
    IReadOnlyList<IReadOnlyList<Line>> Header,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<Line>>> Rows) : ReportBlock
{
    /// <summary>The widths of the columns in proportion to each other, for formats that set widths; empty where the texts decide.</summary>
    public IReadOnlyList<int> Shares { get; init; } = [];

    /// <summary>The rows, from 0, whose second cell takes the room of all other columns.</summary>
    public IReadOnlySet<int> WideRows { get; init; } = new HashSet<int>();

    /// <summary>The number of columns.</summary>
    public int Columns { get; } = Math.Max(Header.Count, Rows.Select(row => row.Count).DefaultIfEmpty(0).Max());

    /// <summary>The cell at a place; empty where the row has none there.</summary>
    public static IReadOnlyList<Line> Cell(IReadOnlyList<IReadOnlyList<Line>> row, int column) => column < row.Count ? row[column] : [];

    /// <summary>A table of plain texts.</summary>
    public static Grid OfTexts(GridRole role, string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) => new(
        role,
        name,
        [.. header.Select(Lines)],
        [.. rows.Select(row => (IReadOnlyList<IReadOnlyList<Line>>)[.. row.Select(Lines)])]);

    /// <summary>A text as the lines it consists of.</summary>
    public static IReadOnlyList<Line> Lines(string text) =>
        text.Length == 0 ? [] : [.. text.Split('\n').Where(line => line.Length > 0).Select(line => (Line)line)];
}
