using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Reports;

/// <summary>One of the heaviest changes of a report, in one sentence.</summary>
/// <param name="Sentence">Made of the fields and quotes of the changes, in the language of the report.</param>
/// <param name="Changes">The change, or several of one side that stand together in the document; never empty, the heaviest first.</param>
public sealed record Headline(string Sentence, IReadOnlyList<Change> Changes);
