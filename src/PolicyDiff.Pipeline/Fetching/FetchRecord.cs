using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>The record of every version that was fetched into a folder, <c>fetched.json</c> beside the list of sources.</summary>
internal sealed class FetchRecord
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "fetched.json";

    private const int Version = 1;

    // Not HTML-safe: people read the file. Control characters are escaped all the same.
    private static readonly FetchRecordContext Context = new(new JsonSerializerOptions(FetchRecordContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private readonly List<KeptVersion> _versions;
    private readonly string _fullPath;
    private readonly string _shownPath;

    private FetchRecord(string fullPath, string shownPath, IReadOnlyList<KeptVersion> versions) =>
        (_fullPath, _shownPath, _versions) = (fullPath, shownPath, [.. versions]);

    /// <summary>Opens the record of a folder; empty where there is none yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="paths">How paths are shown.</param>
    /// <exception cref="PolicyDiffException">It cannot be read. Without it every version would be taken for new.</exception>
    public static FetchRecord Open(string folder, ShownPaths paths)
    {
        var full = Path.Combine(folder, FileName);
        var shown = paths.Of(full, typedRelative: true);
        return new FetchRecord(full, shown, File.Exists(full) ? Read(OrdinaryFile.Bytes(full, shown), shown) : []);
    }

    /// <summary>The version of a source that was kept last; null where none was.</summary>
    public KeptVersion? Latest(string series) => _versions.LastOrDefault(version => version.Series == series);

    /// <summary>Whether a path is that of a version.</summary>
    public bool Holds(string path) => _versions.Any(version => string.Equals(version.Path, path, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a version and writes the file, whole or not at all.</summary>
    /// <exception cref="PolicyDiffException">It cannot be written.</exception>
    public void Add(KeptVersion version)
    {
        _versions.Add(version);
        Write();
    }

    /// <summary>Puts what the site says of a version in the place of what it said before.</summary>
    /// <exception cref="PolicyDiffException">It cannot be written.</exception>
    public void Replace(KeptVersion earlier, KeptVersion now)
    {
        if (earlier != now)
        {
            _versions[_versions.IndexOf(earlier)] = now;
            Write();
        }
    }

    private static IReadOnlyList<KeptVersion> Read(byte[] bytes, string shown)
    {
        try
        {
            var content = JsonSerializer.Deserialize(bytes, Context.FetchRecordJson);
            return content is { SchemaVersion: Version, Versions: { } versions } && !versions.Contains(null!)
                ? versions
                : throw Damaged(shown, null);
        }
        catch (JsonException error)
        {
            throw Damaged(shown, error);
        }
    }

    private static PolicyDiffException Damaged(string shown, JsonException? error) => new(
        Diagnostic.Error(PipelineDiagnostics.FetchRecordDamaged, new DiagnosticLocation(shown, Line: (int?)error?.LineNumber + 1)), error);

    private void Write() => OutputFile.Write(_fullPath, _shownPath, stream =>
        JsonSerializer.Serialize(stream, new FetchRecordJson { SchemaVersion = Version, Versions = _versions }, Context.FetchRecordJson));
}
