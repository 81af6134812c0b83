using System.Collections.Concurrent;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Metadata;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Finds what a <c>manifest.yaml</c> says of a file: the one in its folder, or else in the nearest folder above.</summary>
/// <param name="paths">How paths are shown.</param>
/// <param name="read">Reads the manifest at an absolute path, which is shown as the second one.</param>
internal sealed class Manifests(ShownPaths paths, Func<string, string, ManifestReading> read)
{
    private const string FileName = "manifest.yaml";

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, ManifestEntry>?> _byFolder = new(paths.Rules.Comparer);

    /// <summary>The entry of a file; null where no manifest lists it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with a manifest, once.</param>
    public ManifestEntry? EntryFor(InputFile file, ICollection<Diagnostic> diagnostics)
    {
        for (var folder = Path.GetDirectoryName(file.FullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!_byFolder.TryGetValue(folder, out var entries))
            {
                entries = Read(folder, diagnostics);
                _byFolder[folder] = entries;
            }

            if (entries is not null)
            {
                return entries.GetValueOrDefault(PathRules.WithSlashes(Path.GetRelativePath(folder, file.FullPath)));
            }
        }

        return null;
    }

    /// <summary>Whether a manifest lists a file or folder, by its absolute path.</summary>
    public bool Lists(string fullPath) => EntryFor(new InputFile(fullPath, fullPath), []) is not null;

    private Dictionary<string, ManifestEntry>? Read(string folder, ICollection<Diagnostic> diagnostics)
    {
        var full = Path.Combine(folder, FileName);
        if (!File.Exists(full))
        {
            return null;
        }

        var reading = read(full, paths.Of(full, typedRelative: true));
        foreach (var diagnostic in reading.Diagnostics)
        {
            diagnostics.Add(diagnostic);
        }

        // The last entry of a path wins; the manifest's reader reports doubles.
        var byPath = new Dictionary<string, ManifestEntry>(paths.Rules.Comparer);
        foreach (var entry in reading.Entries)
        {
            byPath[entry.Path.TrimEnd('/')] = entry;
        }

        return byPath;
    }
}
