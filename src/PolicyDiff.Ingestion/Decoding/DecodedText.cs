using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Ingestion.Decoding;

/// <summary>What came of turning bytes into text.</summary>
/// <param name="Text">The text with <c>\n</c> as line end and without byte order mark; null where the content is refused.</param>
/// <param name="Diagnostics">Why it was refused, or what was guessed.</param>
internal sealed record DecodedText(string? Text, IReadOnlyList<Diagnostic> Diagnostics);
