using PolicyDiff.Comparison.Redlines;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Lookup;
using PolicyDiff.Pipeline.Names;
using PolicyDiff.Reporting.Composition;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Compares what two names stand for: files or folders, documents of the index, or insurers.</summary>
/// <param name="paths">How typed paths are understood.</param>
/// <param name="files">Makes sides of files.</param>
/// <param name="store">The index; null where there is none.</param>
/// <param name="themes">Finds themes and equivalents for insurers.</param>
/// <param name="settings">What of the changes is wanted, in which language.</param>
internal sealed class SideComparer(
    ShownPaths paths, Lazy<FileSides> files, ICorpusStore? store, ThemeFolder themes, ComparisonSettings settings)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private bool _storedOnly;

    /// <summary>The report, with one part.</summary>
    public async Task<ChangeReport> CompareAsync(SideComparison comparison, CancellationToken cancellationToken)
    {
        var documents = await DocumentsAsync(comparison, cancellationToken).ConfigureAwait(false);
        var set = await CompareInsurersAsync(comparison, documents, cancellationToken).ConfigureAwait(false);
        if (set is null)
        {
            var pair = await ResolveAsync(comparison, documents, cancellationToken).ConfigureAwait(false);
            set = settings.Compare(pair.Left, pair.Right);
        }

        return settings.Compose([set], _diagnostics);
    }

    /// <summary>What the right side announces, checked against what changed.</summary>
    public async Task<DeclaredReport> CheckDeclaredAsync(SideComparison comparison, CancellationToken cancellationToken)
    {
        var documents = await DocumentsAsync(comparison, cancellationToken).ConfigureAwait(false);
        var pair = await ResolveAsync(comparison, documents, cancellationToken).ConfigureAwait(false);
        return DeclaredReportComposer.Compose([settings.Compare(pair.Left, pair.Right)], _diagnostics, settings.Layout);
    }

    /// <summary>Both sides as one text.</summary>
    public async Task<RedlineReport> RedlineAsync(SideComparison comparison, CancellationToken cancellationToken)
    {
        var documents = await DocumentsAsync(comparison, cancellationToken).ConfigureAwait(false);
        var (left, right) = await ResolveAsync(comparison, documents, cancellationToken).ConfigureAwait(false);
        var blocks = Redliner.Compare(
            await DocumentsAsync(left, cancellationToken).ConfigureAwait(false),
            await DocumentsAsync(right, cancellationToken).ConfigureAwait(false));
        return RedlineReportComposer.Compose(left.Label, right.Label, blocks, settings.Layout) with { Diagnostics = _diagnostics };
    }

    private async Task<SidePair> ResolveAsync(SideComparison comparison, DocumentSet documents, CancellationToken cancellationToken)
    {
        if (Insurers(comparison, documents) is { } insurers)
        {
            var (ofLeft, ofRight) = InsurerPlanner.Plan(insurers.Left, insurers.Right, comparison.Year, documents, _diagnostics);
            return new SidePair(
                await StoredAsync(insurers.Left, ofLeft.Documents, cancellationToken).ConfigureAwait(false),
                await StoredAsync(insurers.Right, ofRight.Documents, cancellationToken).ConfigureAwait(false));
        }

        return new SidePair(
            await SideAsync(comparison.Left, comparison.Right, documents, cancellationToken).ConfigureAwait(false),
            await SideAsync(comparison.Right, comparison.Left, documents, cancellationToken).ConfigureAwait(false));
    }

    private async Task<DocumentSet> DocumentsAsync(SideComparison comparison, CancellationToken cancellationToken)
    {
        _storedOnly = comparison.StoredOnly;
        return new DocumentSet(store is null ? [] : await store.ListAsync(cancellationToken).ConfigureAwait(false))
            .ForCareType(comparison.CareType);
    }

    private async Task<IReadOnlyList<PolicyDocument>> DocumentsAsync(ComparisonSide side, CancellationToken cancellationToken)
    {
        var ofFiles = side.Documents.Select(document => files.IsValueCreated ? files.Value.Find(document.Id) : null).ToList();
        return ofFiles.All(document => document is not null)
            ? [.. ofFiles.OfType<PolicyDocument>()]
            : await new SideReader(store!).DocumentsAsync(side.Documents, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Both names as insurers; null unless both are.</summary>
    private (string Left, string Right)? Insurers(SideComparison comparison, DocumentSet documents) =>
        !IsPath(comparison.Left) && !IsPath(comparison.Right)
            && documents.TryInsurer(comparison.Left) is { } left
            && documents.TryInsurer(comparison.Right) is { } right
            ? (left, right)
            : null;

    /// <summary>Two insurers side by side; null unless both sides are, and two.</summary>
    private async Task<ChangeSet?> CompareInsurersAsync(
        SideComparison comparison, DocumentSet documents, CancellationToken cancellationToken) =>
        Insurers(comparison, documents) is { } insurers && !string.Equals(insurers.Left, insurers.Right, StringComparison.Ordinal)
            ? await new InsurerPairComparer(store!, themes, settings, _diagnostics)
                .CompareAsync(insurers.Left, insurers.Right, comparison.Year, documents, cancellationToken).ConfigureAwait(false)
            : null;

    private async Task<ComparisonSide> SideAsync(string typed, string other, DocumentSet documents, CancellationToken cancellationToken)
    {
        if (IsPath(typed))
        {
            return files.Value.Read(typed, FileLabel(typed, other), _diagnostics, cancellationToken);
        }

        if (DocumentFinder.TryFind(typed, documents.Documents) is { } document)
        {
            return await StoredAsync(Path.GetFileName(document.Source.Path), [document], cancellationToken).ConfigureAwait(false);
        }

        throw new PolicyDiffException(LooksLikePath(typed)
            ? Diagnostic.Error(PipelineDiagnostics.NoSuchFile, new DiagnosticLocation(typed))
            : Diagnostic.Error(PipelineDiagnostics.UnknownSide, null, typed, NearestNames.Line(typed, KnownNames(documents))));
    }

    private async Task<ComparisonSide> StoredAsync(
        string label, IReadOnlyList<DocumentSummary> documents, CancellationToken cancellationToken)
    {
        var reader = new SideReader(store!);
        _diagnostics.AddRange(await reader.DiagnosticsAsync(documents, cancellationToken).ConfigureAwait(false));
        return await reader.ReadAsync(label, documents, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The name of the file; with its folder where the other file has the same name.</summary>
    private static string FileLabel(string typed, string other)
    {
        var (name, otherName) = (NameOf(typed), NameOf(other));
        return PathRules.OfThisSystem.AreSame(name, otherName) ? PathRules.WithSlashes(typed) : name;

        static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
    }

    private bool IsPath(string typed) => !_storedOnly && paths.Exists(typed);

    private static bool LooksLikePath(string typed) => typed.AsSpan().IndexOfAny('/', '\\') >= 0 || Path.HasExtension(typed);

    private static IEnumerable<string> KnownNames(DocumentSet documents) =>
        documents.Insurers.Concat(documents.Documents.Select(document => document.Id.Value));
}
