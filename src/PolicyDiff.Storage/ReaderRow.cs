using System.Text.Json;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Storage;

/// <summary>The rows of table <c>reader</c>: the notes of a reader as JSON, in the form that the file of a reader has too.</summary>
public static class ReaderRow
{
    /// <summary>The notes of one reader: the value is the reader.</summary>
    public const string FindSql = "SELECT notes FROM reader WHERE id = $1";

    /// <summary>Every reader with notes.</summary>
    public const string ListSql = "SELECT id, notes FROM reader ORDER BY id";

    /// <summary>Puts notes in place of those there were: values are reader and notes.</summary>
    public const string SaveSql = "INSERT INTO reader (id, notes) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET notes = excluded.notes";

    private const int Version = 1;

    /// <summary>Notes as JSON of format version 1.</summary>
    public static string Write(ReaderNotes notes) => JsonSerializer.Serialize(
        new ReaderFile(Version, [.. notes.Seen], [.. notes.Settled.Values.Select(entry => new ReaderVerdict(entry.Fingerprint, NameOf(entry.Verdict), entry.Note))]),
        ReaderJsonContext.Default.ReaderFile);

    /// <summary>Notes of their JSON.</summary>
    /// <exception cref="DamagedRowException">It is no JSON of notes, or of another version.</exception>
    public static ReaderNotes Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ReaderJsonContext.Default.ReaderFile) is { SchemaVersion: Version } file
                ? ReaderNotes.None.Mark(file.Seen ?? [], seen: true).Settle((file.Settled ?? []).Select(EntryOf))
                : throw new DamagedRowException($"schemaVersion {Version}");
        }
        catch (JsonException error)
        {
            throw new DamagedRowException(error.Path ?? "$", error);
        }
    }

    private static string NameOf(ReviewVerdict verdict) => verdict.ToString().ToLowerInvariant();

    private static ReviewEntry EntryOf(ReaderVerdict verdict) => new(
        verdict.Fingerprint, Enum.TryParse<ReviewVerdict>(verdict.Verdict, ignoreCase: true, out var known) ? known : ReviewVerdict.Open, verdict.Note);
}
