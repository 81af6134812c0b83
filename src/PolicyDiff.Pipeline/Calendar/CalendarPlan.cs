using PolicyDiff.Core.Documents;

namespace PolicyDiff.Pipeline.Calendar;

/// <summary>Documents whose deadlines are compared with those of the edition before.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Previous">The edition before; empty where the index holds none.</param>
internal sealed record CalendarPlan(IReadOnlyList<DocumentSummary> Documents, IReadOnlyList<DocumentSummary> Previous);
