using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Metadata;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>
/// Adds entries to the manifest of a folder behind what users wrote there; where that cannot be done safely, says what to add.
/// </summary>
/// <param name="folder">The absolute path of the folder.</param>
/// <param name="paths">How paths are shown.</param>
internal sealed class ManifestAppender(string folder, ShownPaths paths)
{
    private const string FileName = "manifest.yaml";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Adds an entry to the manifest that counts for its file: the nearest one in the folders from the file up to this folder.
    /// </summary>
    /// <param name="entry">The entry; its path starts from the folder.</param>
    /// <returns>Why it could not be added, and what to add by hand; empty where all went well.</returns>
    public IReadOnlyList<Diagnostic> Add(ManifestEntry entry)
    {
        var full = Path.GetFullPath(entry.Path, folder);
        var place = Nearest(full);
        var shown = paths.Of(place, typedRelative: true);
        var own = entry with { Path = PathRules.WithSlashes(Path.GetRelativePath(Path.GetDirectoryName(place)!, full)) };
        var byHand = Diagnostic.Warning(PipelineDiagnostics.ManifestNotExtended, new DiagnosticLocation(shown), ManifestWriter.Line(own));
        try
        {
            return Extend(place, shown, own) ? [] : [byHand];
        }
        catch (PolicyDiffException stop)
        {
            return [stop.Diagnostic, byHand];
        }
    }

    private static bool Extend(string place, string shown, ManifestEntry entry)
    {
        var bytes = File.Exists(place) ? OrdinaryFile.Bytes(place, shown) : [];
        if (Text(bytes) is not { } text || ManifestWriter.Append(text.TrimStart('\uFEFF'), entry) is not { } made)
        {
            return false;
        }

        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : string.Empty;
        OutputFile.Write(place, shown, stream => stream.Write(Strict.GetBytes(mark + made)));
        return true;
    }

    private string Nearest(string file)
    {
        for (var above = Path.GetDirectoryName(file)!; above.Length > folder.Length; above = Path.GetDirectoryName(above)!)
        {
            if (File.Exists(Path.Combine(above, FileName)))
            {
                return Path.Combine(above, FileName);
            }
        }

        return Path.Combine(folder, FileName);
    }

    private static string? Text(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
