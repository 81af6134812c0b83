using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Sources;
using PolicyDiff.Ingestion.Html;
using PolicyDiff.Ingestion.Sources;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Names;
using PolicyDiff.Sources;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>Reads the list of sources of a folder and asks those that are wanted.</summary>
/// <param name="paths">How paths are shown.</param>
/// <param name="options">Limits and manners.</param>
internal sealed class FetchRun(ShownPaths paths, FetchOptions options)
{
    private const string ListName = "sources.yaml";

    /// <summary>Asks sources.</summary>
    /// <param name="request">Which.</param>
    /// <param name="progress">Hears of each before it is asked; null where nobody listens.</param>
    /// <param name="cancellationToken">Ends the work; what is kept stays.</param>
    /// <exception cref="PolicyDiffException">
    /// There is no list, no such source, the record is damaged, or the folder cannot be written.
    /// </exception>
    public async Task<FetchResult> FetchAsync(FetchRequest request, IProgress<PolicySource>? progress, CancellationToken cancellationToken)
    {
        var folder = Path.TrimEndingDirectorySeparator(paths.FullPath(request.Folder));
        var list = Read(folder);
        var kept = new KeptFolder(folder, paths);
        var fetcher = new SourceFetcher(
            kept, FetchRecord.Open(folder, paths), new ManifestAppender(folder, paths), new WebPageViewer(), options, request.IsDryRun);
        var outcomes = await fetcher.FetchAsync(Wanted(list.Sources, request.Sources), progress, cancellationToken).ConfigureAwait(false);
        return new FetchResult(request.Folder, request.IsDryRun, outcomes, list.Diagnostics);
    }

    private SourceListReading Read(string folder)
    {
        var full = Path.Combine(folder, ListName);
        var shown = paths.Of(full, typedRelative: true);
        return File.Exists(full)
            ? SourceListReader.Read(OrdinaryFile.Text(full, shown), shown)
            : throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.NoSourceList, new DiagnosticLocation(shown)));
    }

    /// <summary>The sources that a user names by name, insurer or address; all where none is named.</summary>
    private static IReadOnlyList<PolicySource> Wanted(IReadOnlyList<PolicySource> sources, IReadOnlyList<string> named)
    {
        if (named.FirstOrDefault(name => !sources.Any(source => IsNamed(source, [name]))) is { } unknown)
        {
            var known = sources.SelectMany(source => new[] { source.Name, source.Insurer }).Distinct(StringComparer.OrdinalIgnoreCase);
            var nearest = NearestNames.Line(unknown, known);
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.UnknownSource, null, unknown, nearest));
        }

        return named.Count == 0 ? sources : [.. sources.Where(source => IsNamed(source, named))];
    }

    private static bool IsNamed(PolicySource source, IReadOnlyList<string> named)
    {
        string[] own = [source.Name, source.Insurer, source.Address.AbsoluteUri, source.Address.OriginalString];
        return own.Intersect(named, StringComparer.OrdinalIgnoreCase).Any();
    }
}
