using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Sources;
using PolicyDiff.Sources;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>Asks the sources of a folder, one after the other, and keeps what is new.</summary>
/// <param name="kept">Where versions are kept.</param>
/// <param name="record">The versions there are.</param>
/// <param name="manifest">The manifest of the folder.</param>
/// <param name="viewer">Looks into web pages.</param>
/// <param name="options">Limits and manners.</param>
/// <param name="isDryRun">Whether nothing is written.</param>
internal sealed class SourceFetcher(
    KeptFolder kept, FetchRecord record, ManifestAppender manifest, IWebPageViewer viewer, FetchOptions options, bool isDryRun)
{
    private readonly VersionKeeper _keeper = new(kept, record, manifest, options.Clock, isDryRun);

    /// <summary>Asks sources.</summary>
    /// <param name="sources">The sources, in order.</param>
    /// <param name="progress">Hears of each before it is asked; null where nobody listens.</param>
    /// <param name="cancellationToken">Ends the work; what is kept stays.</param>
    public async Task<IReadOnlyList<SourceOutcome>> FetchAsync(
        IReadOnlyList<PolicySource> sources, IProgress<PolicySource>? progress, CancellationToken cancellationToken)
    {
        using var fetcher = new WebFetcher(options);
        List<SourceOutcome> outcomes = [];
        foreach (var source in sources)
        {
            progress?.Report(source);
            outcomes.Add(await OneAsync(fetcher, source, cancellationToken).ConfigureAwait(false));
        }

        return outcomes;
    }

    private async Task<SourceOutcome> OneAsync(WebFetcher fetcher, PolicySource source, CancellationToken cancellationToken)
    {
        try
        {
            var latest = record.Latest(KeptFolder.SeriesOf(source));
            var intact = latest is not null && kept.IsIntact(latest) ? latest : null;
            using var landing = Landing.In(kept, isDryRun);
            return source.IsPageSet
                ? await PagesAsync(fetcher, source, latest, intact, landing, cancellationToken).ConfigureAwait(false)
                : await FileAsync(fetcher, source, latest, intact, landing, cancellationToken).ConfigureAwait(false);
        }
        catch (PolicyDiffException stop)
        {
            return new SourceOutcome(source, SourceStatus.Failed, [stop.Diagnostic]);
        }
    }

    private async Task<SourceOutcome> FileAsync(
        WebFetcher fetcher,
        PolicySource source,
        KeptVersion? latest,
        KeptVersion? intact,
        Landing landing,
        CancellationToken cancellationToken)
    {
        var target = new FetchTarget(source.Address, options.LargestFile)
        {
            Condition = intact is { Pages.Count: 0 } ? Condition(intact.FinalAddress, intact.ETag, intact.LastModified) : null,
            Expected = latest?.Form,
        };
        var answer = await landing.GetAsync(fetcher, target, cancellationToken).ConfigureAwait(false);
        if (answer.Status is not (FetchStatus.Content or FetchStatus.NotModified))
        {
            return new SourceOutcome(source, Status(answer.Status), answer.Diagnostics);
        }

        var text = answer is { Status: FetchStatus.Content, Form: ContentForm.Html, Size: var size } && size <= options.LargestPage
            ? viewer.View(landing.Bytes()).TextHash
            : null;
        return answer.Status == FetchStatus.NotModified || IsSame(intact, answer, text)
            ? _keeper.Unchanged(source, intact!, answer)
            : _keeper.KeepFile(source, latest, answer, text, landing);
    }

    /// <summary>Whether the site gave what is kept: the same bytes, or of a page the same text.</summary>
    private static bool IsSame(KeptVersion? intact, FetchAnswer answer, string? text) =>
        intact is not null && (intact.Sha256 == answer.Sha256 || (text is not null && text == intact.TextHash));

    private async Task<SourceOutcome> PagesAsync(
        WebFetcher fetcher,
        PolicySource source,
        KeptVersion? latest,
        KeptVersion? intact,
        Landing landing,
        CancellationToken cancellationToken)
    {
        var pages = new PageSetFetcher(fetcher, viewer, options, address => Kept(intact, address));
        var answer = await pages.GetAsync(source.Address, cancellationToken).ConfigureAwait(false);
        if (answer.Status != FetchStatus.Content)
        {
            return new SourceOutcome(source, Status(answer.Status), answer.Diagnostics);
        }

        return intact is not null && intact.TextHash == PageFiles.TextHash(answer.Pages)
            ? new SourceOutcome(source, SourceStatus.Unchanged, answer.Diagnostics) { Current = _keeper.Shown(intact) }
            : _keeper.KeepPages(source, latest, answer, landing);
    }

    /// <summary>A page that is kept, as the site sent it.</summary>
    private KeptPageContent? Kept(KeptVersion? intact, Uri address)
    {
        var page = intact?.Pages.FirstOrDefault(page => page.Address == address.AbsoluteUri);
        return page is not null && Condition(page.FinalAddress, page.ETag, page.LastModified) is { } condition
            ? new KeptPageContent(condition, PageFiles.AsSent(kept.Bytes($"{intact!.Path}/{page.File}")))
            : null;
    }

    private static FetchCondition? Condition(string? finalAddress, string? tag, string? lastModified) =>
        (tag ?? lastModified) is not null && Uri.TryCreate(finalAddress, UriKind.Absolute, out var address)
            ? new FetchCondition(address, tag, lastModified)
            : null;

    private static SourceStatus Status(FetchStatus status) => status switch
    {
        FetchStatus.Gone => SourceStatus.Gone,
        FetchStatus.Forbidden => SourceStatus.Forbidden,
        _ => SourceStatus.Failed,
    };
}
