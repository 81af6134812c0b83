using PolicyDiff.Core.Documents;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>A heading found among printed lines.</summary>
/// <param name="Text">The heading on one line, its number included.</param>
/// <param name="LineCount">How many lines it takes.</param>
/// <param name="Evidence">Why it is taken for one.</param>
internal sealed record PrintedHeading(string Text, int LineCount, HeadingEvidence Evidence);
