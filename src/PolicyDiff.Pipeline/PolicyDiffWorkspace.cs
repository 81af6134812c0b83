using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Sources;
using PolicyDiff.Core.Storage;
using PolicyDiff.Ingestion.Themes;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Pipeline.Calendar;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Declared;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Doctor;
using PolicyDiff.Pipeline.Fetching;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.History;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Pipeline.Lint;
using PolicyDiff.Pipeline.Lookup;
using PolicyDiff.Pipeline.Names;
using PolicyDiff.Pipeline.Stores;
using PolicyDiff.Pipeline.Tables;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Search;
using PolicyDiff.Sources;

namespace PolicyDiff.Pipeline;

/// <summary>Everything a host can ask for: each question opens the index, answers with a value and closes it.</summary>
/// <remarks>Every method throws a <see cref="PolicyDiffException"/> where the question cannot be answered, and says how to mend that.</remarks>
public sealed partial class PolicyDiffWorkspace : IDisposable
{
    private const string CorpusFolder = "corpus";

    private readonly WorkspaceOptions _options;
    private readonly Stages _stages;
    private readonly WorkspaceStore _store;
    private IncomingDocuments? _incoming;

    /// <summary>A workspace; nothing is opened yet.</summary>
    /// <param name="options">Where files are, and what to work with.</param>
    public PolicyDiffWorkspace(WorkspaceOptions options)
    {
        (_options, _stages) = (options, new Stages(options));
        _store = new WorkspaceStore(options, () => _stages.Passages);
    }

    /// <summary>Keeps what readers of a site have seen and settled: in the database, or in files beside the index.</summary>
    public IReaderStore Readers => _store.Place.Readers;

    /// <summary>Whether there is an index, of whatever format.</summary>
    public bool HasIndex => _store.Place.Exists;

    /// <summary>The corpus that a first run reads: next to the index, or else in the home folder; null where neither is there.</summary>
    public string? FirstCorpus => new[] { Path.GetDirectoryName(_store.IndexFolder), _options.HomeFolder }
        .OfType<string>()
        .Select(folder => Path.Combine(folder, CorpusFolder))
        .FirstOrDefault(Directory.Exists);

    /// <summary>Ends what the engines have running, apart from engines that were handed in.</summary>
    public void Dispose()
    {
        _incoming?.Dispose();
        _stages.Dispose();
        _store.Dispose();
    }

    /// <summary>Reads files into the index; a file that is there already costs no more than its hash.</summary>
    /// <param name="request">Files and folders.</param>
    /// <param name="progress">Hears of every finished file; null where nobody listens.</param>
    /// <param name="cancellationToken">Ends the reading; finished documents stay.</param>
    public Task<IngestResult> IngestAsync(IngestRequest request, IProgress<IngestProgress>? progress, CancellationToken cancellationToken) =>
        IngestAsync(request, new ShownPaths(_options.WorkingFolder), progress, cancellationToken);

    /// <summary>Reads the corpus that comes first where there is no index yet. Its files are shown by their path from the folder that holds it.</summary>
    /// <returns>What was read; null where there is an index already, or no corpus.</returns>
    public async Task<IngestResult?> IngestFirstCorpusAsync(IProgress<IngestProgress>? progress, CancellationToken cancellationToken) =>
        HasIndex || FirstCorpus is not { } corpus
            ? null
            : await IngestAsync(
                new IngestRequest([corpus], Prune: false), new ShownPaths(Path.GetDirectoryName(corpus)!), progress, cancellationToken).ConfigureAwait(false);

    /// <summary>Asks the sources of a folder for what is new or changed, and keeps it. Nothing else of the program opens a connection.</summary>
    /// <param name="request">Which sources.</param>
    /// <param name="progress">Hears of each source before it is asked; null where nobody listens.</param>
    /// <param name="cancellationToken">Ends the work; what is kept stays.</param>
    public Task<FetchResult> FetchAsync(FetchRequest request, IProgress<PolicySource>? progress, CancellationToken cancellationToken)
    {
        var manners = new FetchOptions { UserAgent = _options.UserAgent, Clock = _options.Clock };
        manners = _options.FetchPause is { } pause ? manners with { PausePerHost = pause } : manners;
        return new FetchRun(new ShownPaths(_options.WorkingFolder), manners).FetchAsync(request, progress, cancellationToken);
    }

    /// <summary>Compares two years, insurer by insurer.</summary>
    public async Task<ChangeReport> CompareAsync(YearComparison comparison, ComparisonSettings settings, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return await new YearComparer(store, settings).CompareAsync(comparison, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Compares two years and hands over a report for each insurer as soon as it is made, so that one at a time is in memory.</summary>
    /// <param name="comparison">The years.</param>
    /// <param name="settings">What of the changes is wanted.</param>
    /// <param name="fewest">The fewest insurers to do so for.</param>
    /// <param name="accept">Takes a report with one part.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    /// <returns>The report of all without its parts; null where there are fewer insurers, and then nothing was handed over.</returns>
    public async Task<ChangeReport?> CompareEachAsync(
        YearComparison comparison, ComparisonSettings settings, int fewest, Action<ChangeReport> accept, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return await new YearComparer(store, settings).CompareEachAsync(comparison, fewest, accept, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lays the texts of two years into one, insurer by insurer.</summary>
    public async Task<RedlineReport> RedlineAsync(YearComparison comparison, ComparisonSettings settings, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return await new YearComparer(store, settings).RedlineAsync(comparison, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Compares two files, documents or insurers. Files need no index.</summary>
    public Task<ChangeReport> CompareAsync(SideComparison comparison, ComparisonSettings settings, CancellationToken cancellationToken) =>
        WithSidesAsync(comparison, settings, comparer => comparer.CompareAsync(comparison, cancellationToken), cancellationToken);

    /// <summary>Checks what the newer of two files or documents announces against what changed. Files need no index.</summary>
    public Task<DeclaredReport> CheckDeclaredAsync(SideComparison comparison, ComparisonSettings settings, CancellationToken cancellationToken) =>
        WithSidesAsync(comparison, settings, comparer => comparer.CheckDeclaredAsync(comparison, cancellationToken), cancellationToken);

    /// <summary>Checks the lists of changes of the index, insurer by insurer.</summary>
    public async Task<DeclaredReport> CheckDeclaredAsync(DeclaredRequest request, ComparisonSettings settings, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return await new DeclaredCheckRun(store, settings).CheckAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lays the texts of two files, documents or insurers into one. Files need no index.</summary>
    public Task<RedlineReport> RedlineAsync(SideComparison comparison, ComparisonSettings settings, CancellationToken cancellationToken) =>
        WithSidesAsync(comparison, settings, comparer => comparer.RedlineAsync(comparison, cancellationToken), cancellationToken);

    /// <summary>Whether a name is that of a file, or of a folder of web pages that is one document: neither needs an index.</summary>
    /// <param name="typed">As typed.</param>
    public bool IsFile(string typed)
    {
        var paths = new ShownPaths(_options.WorkingFolder);
        return File.Exists(paths.FullPath(typed)) || (paths.Exists(typed) && _stages.FilesIn(paths).IsPageFolder(typed));
    }

    /// <summary>A document, or the sections of it that fit. A file is read as it is now, whatever the index holds of it.</summary>
    /// <param name="document">A file, or of the index: id, beginning of an id, path, or part of path or title.</param>
    /// <param name="section">Number, title or part of a title; null for the whole document.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<DocumentReport> ShowAsync(string document, string? section, CancellationToken cancellationToken)
    {
        var found = IsFile(document)
            ? Read(document, cancellationToken).Document
            : await FindStoredAsync(document, cancellationToken).ConfigureAwait(false);
        return section is null
            ? DocumentReportComposer.Compose(found)
            : DocumentReportComposer.Compose(found, SectionFinder.Find(section, found));
    }

    /// <summary>A document of the index, or the sections of it that fit; never a file, whatever its name.</summary>
    /// <param name="document">Id, beginning of an id, path, or part of path or title.</param>
    /// <param name="section">Number, title or part of a title; null for the whole document.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<DocumentReport> ShowStoredAsync(string document, string? section, CancellationToken cancellationToken)
    {
        var found = await FindStoredAsync(document, cancellationToken).ConfigureAwait(false);
        return section is null ? DocumentReportComposer.Compose(found) : DocumentReportComposer.Compose(found, SectionFinder.Find(section, found));
    }

    /// <summary>The document of the index that a name means.</summary>
    /// <param name="name">Id, beginning of an id, path, or part of path or title.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<DocumentSummary> FindDocumentAsync(string name, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return DocumentFinder.Find(name, await store.ListAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The file that a document of the index was read from: where it was, or as the store keeps it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <returns>Its content; null where the file is gone or is another one than was read.</returns>
    public Task<Stream?> OpenSourceAsync(DocumentSummary document, CancellationToken cancellationToken) => _store.OpenSourceAsync(document, cancellationToken);

    /// <summary>Opens all that a question needs, and brings the search index up to the store where it is not.</summary>
    /// <returns>Why the search index lags behind; null where it does not.</returns>
    public async Task<Diagnostic?> CheckReadyAsync(CancellationToken cancellationToken)
    {
        await using var corpus = await _store.OpenAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        return corpus.Lag;
    }

    /// <summary>A page of the PDF that a document of the index was read from, to show it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="page">Page from 1.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The page; null where the file is gone, is another one than was read, or has no such page that can be read.</returns>
    public async Task<PdfPage?> ReadPageAsync(DocumentSummary document, int page, CancellationToken cancellationToken)
    {
        await using var source = await OpenSourceAsync(document, cancellationToken).ConfigureAwait(false);
        if (source is null)
        {
            return null;
        }

        using var file = await FileOnDisk.OfAsync(source, cancellationToken).ConfigureAwait(false);
        return _stages.PdfEngine.Open(file.Path, document.Source.Path, PdfLimits.Default, cancellationToken).ReadPage(page);
    }

    /// <summary>Names the editions in the index: the same as long as the same documents are in it, read in the same way.</summary>
    public async Task<string> EditionAsync(CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return IndexEdition.Of(await store.ListAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Keeps of a comparison what is wanted, as if only that had been asked for.</summary>
    /// <param name="whole">A comparison of which everything was wanted.</param>
    /// <param name="settings">What is wanted, in the same language.</param>
    public static ChangeReport Narrow(ChangeReport whole, ComparisonSettings settings) =>
        settings.Compose([.. whole.Parts.Select(part => settings.Select(part.Set))], whole.Diagnostics);

    /// <summary>The name of the collection of themes that a name means; never a file.</summary>
    /// <exception cref="PolicyDiffException">There is none, or more than one fits.</exception>
    public string CollectionOfThemes(string asked) => NameMatcher.Find(asked, ThemeCollections) is [var name]
        ? name
        : throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.UnknownThemes, null, asked, NearestNames.Line(asked, ThemeCollections)));

    /// <summary>The names of the collections of themes, in ordinal order.</summary>
    public IReadOnlyList<string> ThemeCollections => Themes.Names;

    /// <summary>Every document of the index.</summary>
    /// <param name="withStatus">Whether size and counts are asked for too.</param>
    /// <param name="layout">The language.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<CorpusReport> DescribeCorpusAsync(bool withStatus, ReportOptions layout, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        var documents = await store.ListAsync(cancellationToken).ConfigureAwait(false);
        var status = withStatus ? await store.StatusAsync(cancellationToken).ConfigureAwait(false) : null;
        return CorpusReportComposer.Compose(documents, status is null ? null : status with { Location = _store.Place.Shown }, layout);
    }

    /// <summary>What the index holds and lacks, by insurer, care type and year.</summary>
    public async Task<CoverageReport> DescribeCoverageAsync(ReportOptions layout, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return CoverageReportComposer.Compose(await store.ListAsync(cancellationToken).ConfigureAwait(false), layout);
    }

    /// <summary>Policies side by side, theme by theme.</summary>
    public async Task<ThemeTableReport> MakeTableAsync(TableRequest request, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return await new ThemeTableMaker(store, Themes).MakeAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The deadlines of the policies in the index.</summary>
    public async Task<CalendarReport> MakeCalendarAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return await new CalendarMaker(store).MakeAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Contradictions and leftovers in one edition. Files need no index.</summary>
    public async Task<LintReport> LintAsync(LintRequest request, CancellationToken cancellationToken)
    {
        await using var store = request.Documents.Count > 0 && request.Documents.All(IsFile) ? null : await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return await new LintMaker(store, name => IsFile(name) ? Read(name, cancellationToken) : null).MakeAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How requirements came to be: their lines through all editions.</summary>
    public async Task<HistoryReport> MakeHistoryAsync(HistoryRequest request, CancellationToken cancellationToken)
    {
        await using var corpus = await _store.OpenAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        var shelf = new HistoryShelf(store, store, () => _store.Place.OpenAsync(StoreAccess.ReadWrite, cancellationToken), request.Layout.Culture);
        var topics = new TopicFinder(new Searcher(corpus, corpus.SearchIndex, NameMatcher.Find));
        var report = await new HistoryMaker(store, shelf, topics).MakeAsync(request, cancellationToken).ConfigureAwait(false);
        return corpus.Lag is { } lag ? report with { Diagnostics = [lag, .. report.Diagnostics] } : report;
    }

    /// <summary>The text of a file of themes that the policies share in their headings, to edit and use.</summary>
    public async Task<string> SuggestThemesAsync(TableRequest request, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        return ThemeFileWriter.Write(await new ThemeTableMaker(store, Themes).SuggestAsync(request, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Answers questions, in their order.</summary>
    /// <exception cref="PolicyDiffException">There is no index, or none that can be searched.</exception>
    public async Task<IReadOnlyList<SearchResult>> SearchAsync(IReadOnlyList<SearchRequest> requests, CancellationToken cancellationToken)
    {
        await using var corpus = await _store.OpenAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        var searcher = new Searcher(corpus, corpus.SearchIndex, NameMatcher.Find);
        List<SearchResult> results = [];
        foreach (var request in requests)
        {
            var result = await searcher.SearchAsync(request, cancellationToken).ConfigureAwait(false);
            results.Add(corpus.Lag is { } lag ? result with { Diagnostics = [lag, .. result.Diagnostics] } : result);
        }

        return results;
    }

    /// <summary>Answers questions and composes what a reader sees.</summary>
    /// <param name="ids">Names of the questions, null where one was asked; as many as there are requests.</param>
    /// <param name="requests">The questions.</param>
    /// <param name="layout">The language.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="PolicyDiffException">There is no index, or none that can be searched.</exception>
    public async Task<SearchReport> AnswerAsync(
        IReadOnlyList<string?> ids, IReadOnlyList<SearchRequest> requests, ReportOptions layout, CancellationToken cancellationToken) =>
        SearchReportComposer.Compose(ids, await SearchAsync(requests, cancellationToken).ConfigureAwait(false), layout);

    /// <summary>Writes the sample corpus that comes with the program.</summary>
    /// <param name="typedFolder">A folder as typed, empty or not there yet.</param>
    public WrittenSample WriteSample(string typedFolder)
    {
        var paths = new ShownPaths(_options.WorkingFolder);
        var full = Path.TrimEndingDirectorySeparator(paths.FullPath(typedFolder));
        var shown = paths.Of(full, !Path.IsPathRooted(typedFolder));
        var count = new SampleCorpus(_options.ProgramFolder).Write(full, shown);
        return new WrittenSample(shown, count, !HasIndex && FirstCorpus is { } first && paths.Rules.AreSame(first, full));
    }

    /// <summary>What is here of the things that PolicyDiff leans on.</summary>
    public Task<IReadOnlyList<MachineCheck>> CheckMachineAsync(CancellationToken cancellationToken) =>
        new MachineInspector(_stages.PdfEngine, _stages.OcrEngine, _store.IndexFolder, _options.IndexFolder, _store.Place).InspectAsync(cancellationToken);

    /// <summary>Copies every document of one store to another, and compares it there.</summary>
    /// <param name="from">An index folder, or the address of a database.</param>
    /// <param name="to">The same.</param>
    /// <param name="replaces">Whether another version of a document is replaced there.</param>
    /// <param name="cancellationToken">Ends the copying; whole documents stay, and a next run goes on with the rest.</param>
    public Task<StoreCopyResult> CopyStoreAsync(string from, string to, bool replaces, CancellationToken cancellationToken) =>
        _store.CopyAsync(from, to, replaces, cancellationToken);

    private async Task<T> WithSidesAsync<T>(
        SideComparison comparison, ComparisonSettings settings, Func<SideComparer, Task<T>> answer, CancellationToken cancellationToken)
    {
        var paths = new ShownPaths(_options.WorkingFolder);
        var files = new Lazy<FileSides>(() => new FileSides(_stages.FilesIn(paths), ManifestsOf(paths), _stages.Processor));
        var needsIndex = comparison.StoredOnly || !(paths.Exists(comparison.Left) && paths.Exists(comparison.Right));
        await using var store = needsIndex && HasIndex ? await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false) : null;
        return await answer(new SideComparer(paths, files, store, Themes, settings)).ConfigureAwait(false);
    }

    private async Task<PolicyDocument> FindStoredAsync(string name, CancellationToken cancellationToken)
    {
        await using var store = await _store.OpenToReadAsync(cancellationToken).ConfigureAwait(false);
        var summary = DocumentFinder.Find(name, await store.ListAsync(cancellationToken).ConfigureAwait(false));
        return await store.FindAsync(summary.Id, cancellationToken).ConfigureAwait(false)
            ?? throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.UnknownDocument, null, name, "–"));
    }

    private ThemeFolder Themes => new(new ShownPaths(_options.WorkingFolder), _options.HomeFolder ?? _options.ProgramFolder);

    private async Task<IngestResult> IngestAsync(
        IngestRequest request, ShownPaths paths, IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        await using var corpus = await _store.OpenAsync(StoreAccess.ReadWrite, cancellationToken).ConfigureAwait(false);
        var ingester = new CorpusIngester(_stages.FilesIn(paths), ManifestsOf(paths), _stages.Processor, corpus, _stages.Recognition);
        return await ingester.IngestAsync(request, progress, cancellationToken).ConfigureAwait(false);
    }

    private static Manifests ManifestsOf(ShownPaths paths) => new(paths, Stages.ReadManifest);
}
