using PolicyDiff.Core.Reports.Writing;

namespace PolicyDiff.Pipeline.History;

/// <summary>Whose history is asked for; what is null asks nothing.</summary>
/// <param name="Asked">The id of a line, a requirement or a change, or the words of a topic.</param>
/// <param name="Layout">The language of the report.</param>
public sealed record HistoryRequest(string Asked, ReportOptions Layout)
{
    /// <summary>The insurer, in any of its forms.</summary>
    public string? Insurer { get; init; }

    /// <summary>The care type, in any of its forms.</summary>
    public string? CareType { get; init; }

    /// <summary>The most lines that are shown, at least 1.</summary>
    public int Limit { get; init; } = 10;
}
