using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Layouts;

/// <summary>
/// How one format sets the pieces that reports consist of. Which pieces a report has, and in which order, is the same in every
/// format: the bodies beside this class say it. A piece that a format does not have is left out; a scope that is null needs no end.
/// </summary>
/// <param name="words">The words of the report.</param>
/// <param name="options">What was asked for.</param>
internal abstract class ReportLayout(ReportWords words, ReportOptions options)
{
    /// <summary>The words of the report.</summary>
    public ReportWords Words { get; } = words;

    /// <summary>What was asked for.</summary>
    public ReportOptions Options { get; } = options;

    /// <summary>Whether answers go without title and closing line, since they follow their question on a screen.</summary>
    public virtual bool IsBrief => false;

    /// <summary>Sets a whole report.</summary>
    public virtual void Write(Report report)
    {
        switch (report)
        {
            case ChangeReport changes:
                new ChangeReportBody(changes, this).Write();
                break;
            case DocumentReport document:
                new DocumentReportBody(document, this).Write();
                break;
            case CorpusReport corpus:
                OtherReportBodies.Write(corpus, this);
                break;
            case CoverageReport coverage:
                OtherReportBodies.Write(coverage, this);
                break;
            case SearchReport search:
                OtherReportBodies.Write(search, this);
                break;
            case ThemeTableReport table:
                OtherReportBodies.Write(table, this);
                break;
        }
    }

    /// <summary>The title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="wide">Whether the page needs room for a wide table.</param>
    public abstract void Title(string title, bool wide = false);

    /// <summary>A table of contents; only the first counts.</summary>
    public virtual void Contents()
    {
    }

    /// <summary>A part of a report under its heading.</summary>
    public abstract IDisposable? Part(string heading);

    /// <summary>A sentence of running text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAside">Whether it only explains what stands above it.</param>
    public abstract void Paragraph(string text, bool isAside = false);

    /// <summary>What the reader must not overlook.</summary>
    public abstract void Notices(IReadOnlyList<Notice> notices);

    /// <summary>Names with their values; those without a value are left out.</summary>
    public void Facts(IEnumerable<(string Name, string? Value)> facts) =>
        FilledFacts([.. facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => (fact.Name, fact.Value!))]);

    /// <summary>Counts as bars.</summary>
    public abstract void Bars(IReadOnlyList<Distribution> distributions);

    /// <summary>A table of a report.</summary>
    /// <param name="name">What it holds, for who cannot see it.</param>
    /// <param name="header">The names of its columns.</param>
    /// <param name="rows">The cells of each row, one per column.</param>
    /// <param name="shares">The widths of the columns in proportion to each other, for formats that set widths.</param>
    public abstract void Table(
        string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<int> shares);

    /// <summary>The list of documents.</summary>
    public abstract void Documents(CorpusReport report);

    /// <summary>The warnings and errors under a heading: place, then the fact, then the way out. Nothing where there are none.</summary>
    public void Warnings(IReadOnlyList<Diagnostic> diagnostics)
    {
        var shown = diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).ToList();
        if (shown.Count > 0)
        {
            Warnings(Words.Counted(Words["Warnings.Heading"], shown.Count), shown.Select(Warning));
        }
    }

    /// <summary>That a report is made by a program.</summary>
    /// <param name="ruled">Whether a line keeps it apart, where the format has one.</param>
    public abstract void Disclaimer(bool ruled = false);

    /// <summary>The documents of both sides.</summary>
    public abstract void Sides(ComparisonSide left, ComparisonSide right);

    /// <summary>The counts of a part.</summary>
    public abstract void Counts(ChangePart part);

    /// <summary>The heaviest changes, a sentence each, with the number of the first change each tells of; never empty.</summary>
    public abstract void Headlines(IReadOnlyList<Headline> headlines, ChangePart part);

    /// <summary>The heavy changes of a subject in the order in which they are numbered.</summary>
    public virtual IEnumerable<Change> InOrder(SubjectReading reading) => reading.Heavy;

    /// <summary>What matters, by subject.</summary>
    public abstract void Subjects(IReadOnlyList<SubjectReading> readings, ChangePart part);

    /// <summary>What is left to the reader, and what does not matter.</summary>
    /// <param name="key">The key of its words.</param>
    /// <param name="changes">The changes; never empty.</param>
    /// <param name="part">The part they belong to.</param>
    /// <param name="inFull">Whether each is shown in full, not in brief.</param>
    public abstract void Rest(string key, IReadOnlyList<Change> changes, ChangePart part, bool inFull);

    /// <summary>The text of a document.</summary>
    public virtual IDisposable? Document() => null;

    /// <summary>A section with its heading, which may be empty.</summary>
    /// <param name="section">The section.</param>
    /// <param name="depth">How deep it is nested, 2 for those at the top; sections without heading do not count.</param>
    /// <param name="why">Why it has its heading; null where that is not asked for.</param>
    public abstract IDisposable? Section(Section section, int depth, string? why);

    /// <summary>A paragraph of a document.</summary>
    public virtual void DocumentText(string text) => Paragraph(text);

    /// <summary>A list of a document.</summary>
    public abstract void Items(IReadOnlyList<ListItem> items);

    /// <summary>A table of a document; its rows may have fewer cells than it has columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The number of its columns.</param>
    public abstract void Table(Table table, int columns);

    /// <summary>A note on a page of a document.</summary>
    public virtual void Note(string text) => DocumentText(text);

    /// <summary>A footnote of a document.</summary>
    public abstract void Footnote(string mark, string text);

    /// <summary>An answer under its question.</summary>
    public virtual IDisposable? Question(SearchReportAnswer answer) => Part(answer.Query);

    /// <summary>The hits of an answer, in order; never empty.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="names">Writes the citations.</param>
    /// <param name="links">Where they lead.</param>
    public abstract void Hits(IReadOnlyList<SearchHit> hits, CitationNames names, SourceLinks links);

    /// <summary>How the hits are spread, a line each; may be empty.</summary>
    public abstract void Facets(IReadOnlyList<string> facets);

    /// <summary>A comparison table with its notices before it and its sources behind it.</summary>
    public abstract void ThemeTable(ThemeTableLayout table);

    /// <summary>Names with their values.</summary>
    protected abstract void FilledFacts(IReadOnlyList<(string Name, string Value)> facts);

    /// <summary>Warnings; never empty.</summary>
    protected abstract void Warnings(string heading, IEnumerable<(string Place, string What, string Remedy)> warnings);

    private (string Place, string What, string Remedy) Warning(Diagnostic diagnostic) => (
        Words.Place(diagnostic),
        DiagnosticMessages.What(diagnostic, Words.Culture),
        Words.Format("Warnings.Remedy", DiagnosticMessages.Remedy(diagnostic, Words.Culture)));
}
