using System.Text.Json;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Reporting.Writing;

namespace PolicyDiff.Web.Readers;

/// <summary>Keeps what each reader has seen and settled, in a file of their own beside the index.</summary>
/// <param name="folder">Absolute path of the folder; it is made when there is something to keep.</param>
internal sealed class ReaderShelf(string folder)
{
    private const int Version = 1;

    private readonly Lock _writing = new();

    /// <summary>The notes of a reader.</summary>
    /// <param name="reader">The reader; null for one who has none yet.</param>
    /// <exception cref="PolicyDiffException">The file is damaged.</exception>
    public ReaderNotes Of(ReaderId? reader) => reader is { } known && File.Exists(PathOf(known)) ? Read(PathOf(known)) : ReaderNotes.None;

    /// <summary>Changes the notes of a reader; the file is whole at every moment.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="change">Makes the new notes of those there are.</param>
    /// <exception cref="PolicyDiffException">The file is damaged, or cannot be written.</exception>
    public void Change(ReaderId reader, Func<ReaderNotes, ReaderNotes> change)
    {
        lock (_writing)
        {
            var file = FileOf(change(Of(reader)));
            OutputFile.Write(
                PathOf(reader),
                NameOf(reader),
                stream => JsonSerializer.Serialize(stream, file, ReaderJsonContext.Default.ReaderFile));
        }
    }

    private string PathOf(ReaderId reader) => Path.Combine(folder, NameOf(reader));

    private static string NameOf(ReaderId reader) => $"{reader.Value}.json";

    private static ReaderNotes Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var content = new MemoryStream(File.ReadAllBytes(path));
            return JsonSerializer.Deserialize(content, ReaderJsonContext.Default.ReaderFile) is { SchemaVersion: Version } file
                ? ReaderNotes.None.Mark(file.Seen, seen: true).Settle(file.Settled.Select(EntryOf))
                : throw new PolicyDiffException(
                    Diagnostic.Error(ReportingDiagnostics.NoReview, new DiagnosticLocation(name), $"schemaVersion {Version}"));
        }
        catch (JsonException error)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(ReportingDiagnostics.DamagedReview, new DiagnosticLocation(name), error.Path ?? "$"),
                error);
        }
    }

    private static ReviewEntry EntryOf(ReaderVerdict verdict) =>
        new(verdict.Fingerprint, Enum.TryParse<ReviewVerdict>(verdict.Verdict, ignoreCase: true, out var known)
            ? known
            : ReviewVerdict.Open, verdict.Note);

    private static ReaderFile FileOf(ReaderNotes notes) => new()
    {
        SchemaVersion = Version,
        Seen = [.. notes.Seen],
        Settled = [.. notes.Settled.Values.Select(
            entry => new ReaderVerdict(entry.Fingerprint, entry.Verdict.ToString().ToLowerInvariant(), entry.Note))],
    };
}
