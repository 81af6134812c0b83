using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Reports;

/// <summary>The changes that insurers announce themselves, checked against what changed.</summary>
/// <param name="Title">The title.</param>
/// <param name="Parts">One part per insurer or pair of files, in the order of the changes.</param>
/// <param name="Changes">The report of all changes behind it, which knows their numbers and themes.</param>
/// <param name="Diagnostics">Warnings about the documents it rests on.</param>
public sealed record DeclaredReport(
    string Title, IReadOnlyList<DeclaredReportPart> Parts, ChangeReport Changes, IReadOnlyList<Diagnostic> Diagnostics) : Report(Title);
