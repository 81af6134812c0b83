using PolicyDiff.Core.Reports.Writing;

namespace PolicyDiff.Pipeline.Lint;

/// <summary>An edition to examine: documents by name, or what an insurer has for a year.</summary>
/// <param name="Documents">Files, or documents of the index by id, path or title, as typed; empty where an insurer is named.</param>
/// <param name="Layout">The language of the report.</param>
public sealed record LintRequest(IReadOnlyList<string> Documents, ReportOptions Layout)
{
    /// <summary>The insurer as typed; null where documents are named.</summary>
    public string? Insurer { get; init; }

    /// <summary>The year; null for the insurer's latest.</summary>
    public int? Year { get; init; }
}
