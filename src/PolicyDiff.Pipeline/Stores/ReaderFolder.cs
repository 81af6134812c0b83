using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Reporting.Writing;
using PolicyDiff.Storage;

namespace PolicyDiff.Pipeline.Stores;

/// <summary>Keeps the notes of readers in a folder beside the index, a file for each.</summary>
/// <param name="folder">Absolute path of the folder; it is made when there is something to keep.</param>
internal sealed class ReaderFolder(string folder) : IReaderStore
{
    private const string Extension = ".json";

    private readonly Lock _writing = new();

    /// <inheritdoc/>
    public Task<ReaderNotes> FindNotesAsync(string reader, CancellationToken cancellationToken) => Task.FromResult(Read(PathOf(reader)));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, ReaderNotes>> AllNotesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, ReaderNotes>>(Files().ToDictionary(path => Path.GetFileNameWithoutExtension(path), Read, StringComparer.Ordinal));

    /// <inheritdoc/>
    public Task ChangeNotesAsync(string reader, Func<ReaderNotes, ReaderNotes> change, CancellationToken cancellationToken)
    {
        lock (_writing)
        {
            var path = PathOf(reader);
            var notes = ReaderRow.Write(change(Read(path)));
            OutputFile.Write(path, Path.GetFileName(path), stream =>
            {
                using var writer = new StreamWriter(stream);
                writer.Write(notes);
            });
        }

        return Task.CompletedTask;
    }

    private IEnumerable<string> Files() => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, $"*{Extension}").Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal)
        : [];

    private string PathOf(string reader) => Path.Combine(folder, reader + Extension);

    private static ReaderNotes Read(string path)
    {
        try
        {
            return File.Exists(path) ? ReaderRow.Read(File.ReadAllText(path)) : ReaderNotes.None;
        }
        catch (DamagedRowException error)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(ReportingDiagnostics.DamagedReview, new DiagnosticLocation(Path.GetFileName(path)), error.Message), error);
        }
    }
}
