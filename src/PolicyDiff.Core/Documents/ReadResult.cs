using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Documents;

/// <summary>What came of reading one file.</summary>
/// <param name="Document">The document; null where the file could not be read.</param>
/// <param name="Diagnostics">Everything lost, guessed or refused; those of <paramref name="Document"/> too.</param>
public sealed record ReadResult(PolicyDocument? Document, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>A file that could not be read, for the given reason.</summary>
    public static ReadResult Refused(Diagnostic reason) => new(null, [reason]);
}
