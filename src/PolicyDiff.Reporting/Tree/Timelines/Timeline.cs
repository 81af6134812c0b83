namespace PolicyDiff.Reporting.Tree.Timelines;

/// <summary>A requirement through the editions, drawn as a line with branches.</summary>
/// <param name="Name">What to call it, for who cannot see it.</param>
/// <param name="Description">What it shows, in a sentence, for who cannot see it.</param>
/// <param name="Columns">The editions, in order.</param>
/// <param name="Nodes">The points; at most one at a place.</param>
/// <param name="Edges">What joins them.</param>
internal sealed record Timeline(
    string Name, string Description, IReadOnlyList<string> Columns, IReadOnlyList<TimelineNode> Nodes,
        IReadOnlyList<TimelineEdge> Edges) : ReportBlock
{
    /// <summary>The words for the signs that occur, in the order of the signs.</summary>
    public required IReadOnlyList<(TimelineSign Sign, string Words)> Legend { get; init; }

    /// <summary>The same as a table, for formats that do not draw: a column per edition, a row per branch.</summary>
    public required Grid Table { get; init; }

    /// <summary>The branches.</summary>
    public int Rows => Nodes.Max(node => node.Row) + 1;

    /// <summary>The words for a sign.</summary>
    public string Words(TimelineSign sign) => Legend.First(entry => entry.Sign == sign).Words;
}
