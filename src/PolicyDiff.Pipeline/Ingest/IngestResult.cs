using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>What came of reading files into the index.</summary>
/// <param name="Files">Every file, ordered by path; pruned ones last.</param>
/// <param name="Diagnostics">What concerns no single file that was found, such as a path that does not exist.</param>
public sealed record IngestResult(IReadOnlyList<FileOutcome> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>How many files had this fate.</summary>
    public int Count(FileStatus status) => Files.Count(file => file.Status == status);

    /// <summary>Everything that was lost, guessed or refused, in the order of the files.</summary>
    public IEnumerable<Diagnostic> AllDiagnostics => Diagnostics.Concat(Files.SelectMany(file => file.Diagnostics));
}
