using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;
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
internal sealed class SideComparer(ShownPaths paths, Lazy<FileSides> files, ICorpusStore? store, ThemeFolder themes, ComparisonSettings settings)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The report, with one part.</summary>
    public async Task<ChangeReport> CompareAsync(SideComparison comparison, CancellationToken cancellationToken)
    {
        var stored = store is null ? [] : await store.ListAsync(cancellationToken).ConfigureAwait(false);
        var documents = new DocumentSet(stored).ForCareType(comparison.CareType);
        var set = await InsurersAsync(comparison, documents, cancellationToken).ConfigureAwait(false)
            ?? settings.Compare(
                await SideAsync(comparison.Left, comparison.Right, documents, cancellationToken).ConfigureAwait(false),
                await SideAsync(comparison.Right, comparison.Left, documents, cancellationToken).ConfigureAwait(false));
        return ChangeReportComposer.Compose([set], _diagnostics, settings.Layout);
    }

    /// <summary>Both sides as insurers; null unless both names are.</summary>
    private async Task<ChangeSet?> InsurersAsync(SideComparison comparison, DocumentSet documents, CancellationToken cancellationToken)
    {
        if (IsPath(comparison.Left) || IsPath(comparison.Right)
            || documents.TryInsurer(comparison.Left) is not { } left
            || documents.TryInsurer(comparison.Right) is not { } right
            || string.Equals(left, right, StringComparison.Ordinal))
        {
            return null;
        }

        var comparer = new InsurerPairComparer(store!, themes, settings, _diagnostics);
        return await comparer.CompareAsync(left, right, comparison.Year, documents, cancellationToken).ConfigureAwait(false);
    }

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

    private async Task<ComparisonSide> StoredAsync(string label, IReadOnlyList<DocumentSummary> documents, CancellationToken cancellationToken)
    {
        var reader = new SideReader(store!);
        _diagnostics.AddRange(await reader.DiagnosticsAsync(documents, cancellationToken).ConfigureAwait(false));
        return await reader.ReadAsync(label, documents, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The name of the file; with its folder where the other file has the same name.</summary>
    private static string FileLabel(string typed, string other)
    {
        var (name, otherName) = (NameOf(typed), NameOf(other));
        return string.Equals(name, otherName, StringComparison.Ordinal) ? typed.Replace('\\', '/') : name;

        static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
    }

    private bool IsPath(string typed) => paths.Exists(typed);

    private static bool LooksLikePath(string typed) => typed.AsSpan().IndexOfAny('/', '\\') >= 0 || Path.HasExtension(typed);

    private static IEnumerable<string> KnownNames(DocumentSet documents) =>
        documents.Insurers.Concat(documents.Documents.Select(document => document.Id.Value));
}
