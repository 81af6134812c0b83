using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Pipeline.Adding;

/// <summary>What a zip file held.</summary>
/// <param name="Files">What is kept of it, in the order of the zip; a set of web pages is one.</param>
/// <param name="Refused">
/// What was left out, with the reason: warnings; an error where the whole was refused, and then nothing is kept.
/// </param>
public sealed record UnpackedZip(IReadOnlyList<IncomingFile> Files, IReadOnlyList<Diagnostic> Refused);
