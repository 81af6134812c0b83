using PolicyDiff.Core.Reports.Writing;

namespace PolicyDiff.Pipeline.Tables;

/// <summary>A comparison table to make; what is null or empty asks nothing.</summary>
/// <param name="Layout">The language and form of the report.</param>
public sealed record TableRequest(ReportOptions Layout)
{
    /// <summary>A file of themes or the name of a collection; null for the collection that fits the documents.</summary>
    public string? Themes { get; init; }

    /// <summary>The insurers as typed; empty for all. Of one alone, its years are laid side by side.</summary>
    public IReadOnlyList<string> Insurers { get; init; } = [];

    /// <summary>The year; null for the latest of each insurer.</summary>
    public int? Year { get; init; }

    /// <summary>The care type as typed.</summary>
    public string? CareType { get; init; }

    /// <summary>What the columns are.</summary>
    public TableColumns Columns { get; init; }

    /// <summary>Whether themes become the columns.</summary>
    public bool Transposed { get; init; }

    /// <summary>The most statements in a cell; at least 1. Null for as many as hold facts, and a few more.</summary>
    public int? StatementsPerCell { get; init; }
}
