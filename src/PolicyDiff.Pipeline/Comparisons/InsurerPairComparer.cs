using PolicyDiff.Comparison.Insurers;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Lays two insurers of the index side by side.</summary>
/// <param name="store">The index.</param>
/// <param name="themes">Finds themes and equivalents.</param>
/// <param name="settings">What of the outcome is wanted, in which language.</param>
/// <param name="diagnostics">Receives what was lost or taken otherwise.</param>
internal sealed class InsurerPairComparer(
    ICorpusStore store, ThemeFolder themes, ComparisonSettings settings, ICollection<Diagnostic> diagnostics)
{
    private readonly SideReader _reader = new(store);

    /// <summary>Compares them.</summary>
    /// <param name="left">The left insurer, by its exact name.</param>
    /// <param name="right">The right insurer, by its exact name.</param>
    /// <param name="year">The year asked for; null for the latest that both have.</param>
    /// <param name="documents">The documents of the index, narrowed to the care type asked for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ChangeSet> CompareAsync(
        string left, string right, int? year, DocumentSet documents, CancellationToken cancellationToken)
    {
        var (ofLeft, ofRight) = InsurerPlanner.Plan(left, right, year, documents, diagnostics);
        foreach (var diagnostic in await _reader.DiagnosticsAsync(
            [.. ofLeft.Documents, .. ofRight.Documents], cancellationToken).ConfigureAwait(false))
        {
            diagnostics.Add(diagnostic);
        }

        var options = new InsurerComparisonOptions
        {
            Culture = settings.Layout.Culture,
            Equivalents = themes.Equivalents(diagnostics),
            Themes = themes.BestFor([.. ofLeft.Documents, .. ofRight.Documents], diagnostics),
            EarlierLeft = await EarlierAsync(left, ofLeft, documents, cancellationToken).ConfigureAwait(false),
            EarlierRight = await EarlierAsync(right, ofRight, documents, cancellationToken).ConfigureAwait(false),
            Corpus = await OthersAsync([left, right], documents, cancellationToken).ConfigureAwait(false),
        };
        var set = InsurerComparer.Compare(
            await _reader.ReadAsync(left, ofLeft.Documents, cancellationToken).ConfigureAwait(false),
            await _reader.ReadAsync(right, ofRight.Documents, cancellationToken).ConfigureAwait(false),
            options);
        return settings.Select(set);
    }

    /// <summary>The policies of an insurer from before the one that is compared.</summary>
    private Task<ComparisonSide> EarlierAsync(
        string insurer, DocumentSet compared, DocumentSet documents, CancellationToken cancellationToken)
    {
        var first = compared.Documents.Min(document => document.Metadata.Validity?.First) ?? int.MinValue;
        IReadOnlyList<DocumentSummary> earlier = [.. documents.OfInsurer(insurer).Documents
            .Where(document => document.Metadata.Validity is { } validity && validity.Last < first)];
        return _reader.ReadAsync(insurer, earlier, cancellationToken);
    }

    /// <summary>What other insurers say: what they have too is national text.</summary>
    private async Task<IReadOnlyList<(string Insurer, Requirement Requirement)>> OthersAsync(
        IReadOnlyList<string> compared, DocumentSet documents, CancellationToken cancellationToken)
    {
        List<(string Insurer, Requirement Requirement)> others = [];
        foreach (var document in documents.Documents.Where(document => document.Metadata.Insurer is { } insurer
            && !compared.Contains(insurer, StringComparer.Ordinal)))
        {
            var requirements = await store.RequirementsAsync(document.Id, cancellationToken).ConfigureAwait(false);
            others.AddRange(requirements.Select(requirement => (document.Metadata.Insurer!, requirement)));
        }

        return others;
    }
}
