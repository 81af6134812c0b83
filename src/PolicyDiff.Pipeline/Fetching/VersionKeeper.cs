using System.Security.Cryptography;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Sources;
using PolicyDiff.Sources;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>Keeps versions: moves each to its place, then tells the manifest and the record.</summary>
/// <param name="kept">Where versions are kept.</param>
/// <param name="record">The versions there are.</param>
/// <param name="manifest">The manifest of the folder.</param>
/// <param name="clock">Tells the day.</param>
/// <param name="isDryRun">Whether nothing is written.</param>
internal sealed class VersionKeeper(KeptFolder kept, FetchRecord record, ManifestAppender manifest, TimeProvider clock, bool isDryRun)
{
    /// <summary>A version for the user.</summary>
    public SourceVersion Shown(KeptVersion version) => new(kept.Shown(version.Path), version.Fetched, version.Size, version.Pages.Count);

    /// <summary>The site has what is kept; what it says of it may be new.</summary>
    public SourceOutcome Unchanged(PolicySource source, KeptVersion version, FetchAnswer answer)
    {
        var isSameFile = answer.Status == FetchStatus.NotModified || answer.Sha256 == version.Sha256;
        if (isSameFile && !isDryRun)
        {
            record.Replace(version, version with
            {
                FinalAddress = answer.FinalAddress?.AbsoluteUri,
                ETag = answer.ETag,
                LastModified = answer.LastModified,
            });
        }

        return new SourceOutcome(source, SourceStatus.Unchanged, answer.Diagnostics) { Current = Shown(version) };
    }

    /// <summary>Keeps a file.</summary>
    /// <param name="source">The source.</param>
    /// <param name="latest">The version before; null where there is none.</param>
    /// <param name="answer">What the site said.</param>
    /// <param name="textHash">The mark of the text of a page.</param>
    /// <param name="landing">The content.</param>
    public SourceOutcome KeepFile(PolicySource source, KeptVersion? latest, FetchAnswer answer, string? textHash, Landing landing)
    {
        var version = Draft(source, KeptFolder.ExtensionOf(answer.Form), out var name) with
        {
            FinalAddress = answer.FinalAddress?.AbsoluteUri,
            ETag = answer.ETag,
            LastModified = answer.LastModified,
            Form = answer.Form,
            Size = answer.Size,
            Sha256 = answer.Sha256,
            TextHash = textHash,
        };
        return Keep(source, latest, version, name, answer.Diagnostics, landing);
    }

    /// <summary>Keeps a set of pages as a folder.</summary>
    /// <param name="source">The source.</param>
    /// <param name="latest">The version before; null where there is none.</param>
    /// <param name="answer">The pages.</param>
    /// <param name="landing">Where they are put down.</param>
    public SourceOutcome KeepPages(PolicySource source, KeptVersion? latest, PageSetAnswer answer, Landing landing)
    {
        List<KeptPage> pages = [];
        var size = 0L;
        foreach (var (page, file) in answer.Pages.Zip(PageFiles.Names(answer.Pages)))
        {
            var content = PageFiles.Content(page);
            size += content.Length;
            pages.Add(new KeptPage
            {
                Address = page.Address.AbsoluteUri,
                File = file,
                FinalAddress = page.Condition?.FinalAddress.AbsoluteUri,
                ETag = page.Condition?.ETag,
                LastModified = page.Condition?.LastModified,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            });
            landing.Write(file, content);
        }

        var text = PageFiles.TextHash(answer.Pages);
        var version = Draft(source, string.Empty, out var name) with { Size = size, TextHash = text, Pages = pages };
        return Keep(source, latest, version, name, answer.Diagnostics, landing);
    }

    private KeptVersion Draft(PolicySource source, string extension, out string name)
    {
        var now = clock.GetUtcNow();
        var series = KeptFolder.SeriesOf(source);
        (var path, name) = kept.NewPath(series, extension, DateOnly.FromDateTime(now.UtcDateTime), record);
        return new KeptVersion { Series = series, Path = path, Address = source.Address.AbsoluteUri, Fetched = now, Size = 0 };
    }

    private SourceOutcome Keep(
        PolicySource source, KeptVersion? latest, KeptVersion version, string name, IReadOnlyList<Diagnostic> diagnostics, Landing landing)
    {
        IReadOnlyList<Diagnostic> untold = [];
        if (!isDryRun)
        {
            kept.Move(landing.Place, version.Path);
            untold = manifest.Add(Entry(source, version, name));
            record.Add(version);
        }

        return new SourceOutcome(source, latest is null ? SourceStatus.New : SourceStatus.Changed, [.. diagnostics, .. untold])
        {
            Current = Shown(version),
            Earlier = latest is null ? null : Shown(latest),
        };
    }

    private static ManifestEntry Entry(PolicySource source, KeptVersion version, string name) => new()
    {
        Path = version.Path,
        Insurer = source.Insurer,
        Years = source.Years,
        CareTypes = source.CareTypes,
        Kind = source.Kind,
        Version = name,
        Source = source.Address.AbsoluteUri,
    };
}
