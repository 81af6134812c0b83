using PolicyDiff.Comparison.History;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Reporting.History;

namespace PolicyDiff.Pipeline.History;

/// <summary>Finds the lines that a question is about.</summary>
/// <param name="store">The index.</param>
/// <param name="shelf">The lines.</param>
/// <param name="topics">Finds texts by words.</param>
internal sealed class HistoryMaker(ICorpusStore store, HistoryShelf shelf, TopicFinder topics)
{
    /// <summary>The report.</summary>
    /// <exception cref="PolicyDiffException">The insurer, care type, id or topic does not exist.</exception>
    public async Task<HistoryReport> MakeAsync(HistoryRequest request, CancellationToken cancellationToken)
    {
        var all = new DocumentSet(await store.ListAsync(cancellationToken).ConfigureAwait(false));
        var asked = all.ForCareType(request.CareType);
        var insurer = request.Insurer is { } name ? asked.Insurer(name) : null;
        if (insurer is null && asked.Insurers.Count == 0)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.NoInsurers, null));
        }

        var found = LineNames.IsId(request.Asked)
            ? await ByIdAsync(request, all, insurer is null ? asked.Insurers : [insurer], cancellationToken).ConfigureAwait(false)
            : await ByTopicAsync(request, all, insurer, cancellationToken).ConfigureAwait(false);
        var documents = found.Lines.SelectMany(line => line.Editions).SelectMany(edition => edition.Documents);
        var diagnostics = await new SideReader(store).DiagnosticsAsync(documents, cancellationToken).ConfigureAwait(false);
        return HistoryReportComposer.Compose(request.Asked, found.Lines, found.Total, request.Layout) with
        {
            Diagnostics = [.. found.Diagnostics, .. diagnostics],
            Notices = found.Notices,
        };
    }

    private async Task<FoundLines> ByIdAsync(
        HistoryRequest request, DocumentSet all, IReadOnlyList<string> insurers, CancellationToken cancellationToken)
    {
        List<LineNames> names = [];
        foreach (var insurer in insurers)
        {
            var book = await OpenAsync(insurer, all, cancellationToken).ConfigureAwait(false);
            var own = new LineNames(book);
            if (own.Find(request.Asked) is { } line)
            {
                return new FoundLines([book.Line(line)], 1);
            }

            names.Add(own);
        }

        throw new PolicyDiffException(Diagnostic.Error(
            PipelineDiagnostics.UnknownLine, null, request.Asked, LineNames.Nearest(request.Asked, names)));
    }

    private async Task<FoundLines> ByTopicAsync(HistoryRequest request, DocumentSet all, string? insurer,
        CancellationToken cancellationToken)
    {
        var answer = await topics.FindAsync(request, insurer, cancellationToken).ConfigureAwait(false);
        var known = all.Documents.ToDictionary(document => document.Id);
        Dictionary<string, HistoryBook> books = new(StringComparer.Ordinal);
        foreach (var name in answer.Places.Select(place =>
            known.GetValueOrDefault(place.Document)?.Metadata.Insurer).OfType<string>().Distinct())
        {
            books[name] = await OpenAsync(name, all, cancellationToken).ConfigureAwait(false);
        }

        var lines = LineRanking.Rank(answer, books.Values);
        if (lines.Count == 0)
        {
            var asked = insurer is null ? all : all.OfInsurer(insurer);
            throw answer.Unknown(request.Asked, await new NearestWords(store).FindAsync(request.Asked, asked.Documents,
                cancellationToken).ConfigureAwait(false));
        }

        return new FoundLines([.. lines.Take(request.Limit).Select(line => line.Book.Line(line.Id))], lines.Count)
        {
            Notices = answer.Notices(request.Layout),
            Diagnostics = answer.Diagnostics,
        };
    }

    private Task<HistoryBook> OpenAsync(string insurer, DocumentSet all, CancellationToken cancellationToken) =>
        shelf.OpenAsync(insurer, all.OfInsurer(insurer).Documents, cancellationToken);

    private sealed record FoundLines(IReadOnlyList<RequirementLine> Lines, int Total)
    {
        public IReadOnlyList<Notice> Notices { get; init; } = [];

        public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
    }
}
