using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.History;

/// <summary>What an insurer had in force from one moment on: the documents of a policy year, or of a later version within it.</summary>
/// <param name="Label">The year, such as <c>2024</c>; the day of publication or the version where a year has several editions.
/// Unique per insurer.</param>
/// <param name="Year">The policy year in which it begins.</param>
/// <param name="Documents">The documents, the specific before the general; never empty.</param>
public sealed record PolicyEdition(string Label, int Year, IReadOnlyList<DocumentSummary> Documents);
