using System.Globalization;
using System.Security.Cryptography;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Sources;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Sources;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>
/// Where versions are kept: <c>year/insurer/name-date</c>, as in every corpus. Nothing that is kept is ever written over.
/// </summary>
/// <param name="folder">The absolute path of the folder.</param>
/// <param name="paths">How paths are shown.</param>
internal sealed class KeptFolder(string folder, ShownPaths paths)
{
    /// <summary>What the versions of a source have in common.</summary>
    public static string SeriesOf(PolicySource source) =>
        $"{source.Years.First.ToString(CultureInfo.InvariantCulture)}/{Slug.Of(source.Insurer)}/{Slug.Of(source.Name)}";

    /// <summary>The extension of a form, with its dot.</summary>
    public static string ExtensionOf(ContentForm form) => form switch
    {
        ContentForm.Pdf => ".pdf",
        ContentForm.Html => ".html",
        ContentForm.Word => ".docx",
        ContentForm.Markdown => ".md",
        _ => ".txt",
    };

    /// <summary>The absolute path of a version.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, folder);

    /// <summary>The path of a version for the user.</summary>
    public string Shown(string path) => paths.Of(FullPath(path), typedRelative: true);

    /// <summary>
    /// The first name that is free for a version of a day, and what tells it from others: the day, with a number from the second of a day
    /// on.
    /// </summary>
    /// <param name="series">The series.</param>
    /// <param name="extension">The extension with its dot; empty for a folder.</param>
    /// <param name="day">The day.</param>
    /// <param name="record">The versions there are.</param>
    public (string Path, string Version) NewPath(string series, string extension, DateOnly day, FetchRecord record)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        for (var number = 1; ; number++)
        {
            var version = number == 1 ? date : string.Create(CultureInfo.InvariantCulture, $"{date}-{number}");
            var path = $"{series}-{version}{extension}";
            if (!record.Holds(path) && !Path.Exists(FullPath(path)))
            {
                return (path, version);
            }
        }
    }

    /// <summary>
    /// Whether a version is still as it was kept. The record may have been written by anybody: what it says lies outside the folder is not
    /// looked at.
    /// </summary>
    public bool IsIntact(KeptVersion version) => version.Pages.Count == 0
        ? version.Sha256 is { } hash && HasHash(version.Path, hash)
        : version.Pages.All(page => HasHash($"{version.Path}/{page.File}", page.Sha256));

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string path) => OrdinaryFile.Bytes(FullPath(path), Shown(path));

    /// <summary>Moves a file or folder to its place.</summary>
    /// <exception cref="PolicyDiffException">The folder cannot be written.</exception>
    public void Move(string from, string path) => Guarded(path, () =>
    {
        var to = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
        else
        {
            File.Move(from, to);
        }
    });

    /// <summary>Does something with the folder.</summary>
    /// <param name="path">The path to name where it cannot be done.</param>
    /// <param name="work">What to do.</param>
    /// <exception cref="PolicyDiffException">The folder cannot be written.</exception>
    public void Guarded(string path, Action work)
    {
        try
        {
            work();
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw Refusal(path, error);
        }
    }

    /// <summary>Why the folder cannot be written, in words for the user.</summary>
    /// <param name="path">The path to name.</param>
    /// <param name="error">What the system said.</param>
    public PolicyDiffException Refusal(string path, Exception error) =>
        new(Diagnostic.Error(PipelineDiagnostics.CannotWriteFolder, new DiagnosticLocation(Shown(path)), error.Message), error);

    private bool HasHash(string path, string hash)
    {
        var full = FullPath(path);
        if (!paths.Rules.IsBelow(full, folder) || !File.Exists(full))
        {
            return false;
        }

        using var content = OrdinaryFile.Open(full);
        return Convert.ToHexStringLower(SHA256.HashData(content)) == hash;
    }
}
