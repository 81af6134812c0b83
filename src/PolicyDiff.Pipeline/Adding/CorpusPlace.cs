using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Adding;

/// <summary>Where a confirmed file goes in the corpus: <c>2025/zorg-en-zekerheid/name.pdf</c>.</summary>
internal static class CorpusPlace
{
    private const string NoYear = "zonder-jaar";
    private const string NoInsurer = "zonder-verzekeraar";

    /// <summary>Moves a file to its place; a file that is there already stays, and this one gets a number.</summary>
    /// <param name="file">Absolute path of the file.</param>
    /// <param name="corpus">Absolute path of the corpus folder.</param>
    /// <param name="entry">What the manifest will say of it.</param>
    /// <returns>The path from the corpus folder, with forward slashes.</returns>
    /// <exception cref="PolicyDiffException">The place cannot be written.</exception>
    public static string Move(string file, string corpus, ManifestEntry entry)
    {
        var folder = Path.Combine(
            entry.Years is { } years ? years.First.ToString(CultureInfo.InvariantCulture) : NoYear,
            entry.Insurer is { } insurer ? Slug.Of(insurer) : NoInsurer);
        try
        {
            Directory.CreateDirectory(Path.Combine(corpus, folder));
            var (stem, extension) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
            for (var number = 1; ; number++)
            {
                var place = Path.Combine(folder, number == 1
                    ? $"{stem}{extension}"
                    : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{extension}"));
                if (!File.Exists(Path.Combine(corpus, place)))
                {
                    File.Move(file, Path.Combine(corpus, place));
                    return PathRules.WithSlashes(place);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.CannotWriteFolder, null, error.Message), error);
        }
    }
}
