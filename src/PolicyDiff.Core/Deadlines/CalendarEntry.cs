using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Deadlines;

/// <summary>A deadline of the calendar.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Document">The document it stands in.</param>
/// <param name="Before">The same deadline in the edition before; null where there is none.</param>
public sealed record CalendarEntry(Deadline Deadline, DocumentSummary Document, EarlierDeadline? Before);
