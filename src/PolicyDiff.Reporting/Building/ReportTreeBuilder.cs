using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Makes of a report the tree that every format walks.</summary>
internal static class ReportTreeBuilder
{
    /// <summary>The tree.</summary>
    /// <exception cref="ArgumentException">The report has no tree: a redline is laid out by itself.</exception>
    public static ReportTree Build(Report report, ReportWords words, ReportOptions options) => report switch
    {
        ChangeReport changes when options.ShowAlignment => new AlignmentTree(changes, words).Build(),
        ChangeReport changes => new ChangeReportTree(changes, words, options).Build(),
        ChangeOverview overview => OverviewTree.Build(overview, words),
        DeclaredReport declared => new DeclaredTree(declared, words, options).Build(),
        DocumentReport document => new DocumentTree(document, words, options).Build(),
        CorpusReport corpus => CorpusTree.Build(corpus, words, options),
        CoverageReport coverage => CorpusTree.Build(coverage, words, options),
        SearchReport search => new SearchTree(search, words, options).Build(),
        ThemeTableReport table => new ThemeTableTree(table, words, options).Build(),
        CalendarReport calendar => new CalendarTree(calendar, words, options).Build(),
        LintReport lint => new LintTree(lint, words, options).Build(),
        HistoryReport history => new HistoryTree(history, words, options).Build(),
        _ => throw new ArgumentException($"There is no tree of {report.GetType().Name}.", nameof(report)),
    };
}
