using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;

namespace PolicyDiff.Core.Reports;

/// <summary>How requirements came to be.</summary>
/// <param name="Title">The title.</param>
/// <param name="Asked">The topic or id as typed.</param>
/// <param name="Lines">The lines, the most relevant first.</param>
/// <param name="Total">The lines that fit, shown or not.</param>
/// <param name="Diagnostics">Warnings about the documents.</param>
public sealed record HistoryReport(
    string Title, string Asked, IReadOnlyList<RequirementLine> Lines, int Total, IReadOnlyList<Diagnostic> Diagnostics) : Report(Title)
{
    /// <summary>What the reader must know before the lines.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>The documents of the editions of all lines.</summary>
    public IReadOnlyList<DocumentSummary> Documents =>
        [.. Lines.SelectMany(line => line.Editions).SelectMany(edition => edition.Documents).DistinctBy(document => document.Id)];
}
