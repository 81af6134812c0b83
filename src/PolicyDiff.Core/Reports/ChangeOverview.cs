using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Reports;

/// <summary>The front page of a report that has a page for each insurer.</summary>
/// <param name="Title">The title.</param>
/// <param name="Rows">The pages, in their order.</param>
/// <param name="Diagnostics">Warnings about the documents the report rests on.</param>
public sealed record ChangeOverview(
    string Title, IReadOnlyList<ChangeOverviewRow> Rows, IReadOnlyList<Diagnostic> Diagnostics) : Report(Title);
