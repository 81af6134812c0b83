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

    /// <summary>A place that is free; where a file of this name is there already, this one gets a number.</summary>
    /// <param name="name">The name of the file or folder.</param>
    /// <param name="corpus">Absolute path of the corpus folder.</param>
    /// <param name="entry">What the manifest will say of it.</param>
    /// <returns>The path from the corpus folder, with forward slashes.</returns>
    public static string Free(string name, string corpus, ManifestEntry entry)
    {
        var folder = Path.Combine(
            entry.Years is { } years ? years.First.ToString(CultureInfo.InvariantCulture) : NoYear,
            entry.Insurer is { } insurer ? Slug.Of(insurer) : NoInsurer);
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        for (var number = 1; ; number++)
        {
            var place = Path.Combine(folder, number == 1
                ? $"{stem}{extension}"
                : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{extension}"));
            if (!Path.Exists(Path.Combine(corpus, place)))
            {
                return PathRules.WithSlashes(place);
            }
        }
    }

    /// <summary>Moves a file or folder to its place. On the way it has a hidden name, which nothing reads.</summary>
    /// <param name="from">Absolute path of the file or folder.</param>
    /// <param name="to">Absolute path of its place.</param>
    /// <exception cref="PolicyDiffException">The place cannot be written.</exception>
    public static void Move(string from, string to)
    {
        try
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(to)!).FullName;
            if (Directory.Exists(from))
            {
                Directory.Move(from, to);
                return;
            }

            var beside = Path.Combine(folder, $".{Path.GetFileName(Path.GetDirectoryName(from))}.incoming");
            File.Copy(from, beside, overwrite: true);
            File.Move(beside, to);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.CannotWriteFolder, null, error.Message), error);
        }
    }
}
