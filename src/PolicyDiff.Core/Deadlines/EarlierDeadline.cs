using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Deadlines;

/// <summary>What the edition before says of the same deadline.</summary>
/// <param name="Deadline">The deadline there.</param>
/// <param name="Document">Where it stands.</param>
/// <param name="Moved">Whether its date lies elsewhere as seen from the policy year: 1 October of the year before is the same date in every
/// edition.</param>
public sealed record EarlierDeadline(Deadline Deadline, DocumentSummary Document, bool Moved);
