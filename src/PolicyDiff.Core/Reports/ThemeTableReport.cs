using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Core.Reports;

/// <summary>A comparison table of policies by theme.</summary>
/// <param name="Title">The title.</param>
/// <param name="Table">The table, its policies as columns.</param>
/// <param name="Transposed">Whether themes become the columns and policies the rows.</param>
/// <param name="Notices">What the reader must know first, such as years that differ.</param>
/// <param name="Diagnostics">Warnings about the documents the table rests on.</param>
public sealed record ThemeTableReport(
    string Title,
    ThemeTable Table,
    bool Transposed,
    IReadOnlyList<Notice> Notices,
    IReadOnlyList<Diagnostic> Diagnostics) : Report(Title);
