using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Building;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>A report as a piece of a page: what <c>--format html</c> shows between its title and its last line.</summary>
/// <param name="Title">The title, for the one heading of the first level.</param>
/// <param name="Body">What stands below it; its headings begin at the second level.</param>
public sealed record HtmlFragment(string Title, HtmlNode Body)
{
    /// <summary>The style that a page with fragments needs.</summary>
    public static string Style => HtmlAssets.Style;

    /// <summary>Whether it needs the room of a wide page.</summary>
    public bool IsWide { get; private init; }

    /// <summary>The choice between quotes side by side and woven into one, to stand above the body; null where there are none.</summary>
    public HtmlNode? View { get; private init; }

    /// <summary>The last line of a page; null for none.</summary>
    public string? Footer { get; private init; }

    /// <summary>Lays out a report.</summary>
    /// <param name="report">Any report that HTML can show.</param>
    /// <param name="options">The language, and where links lead.</param>
    /// <param name="controls">
    /// What a page adds below a change, by its fingerprint and its anchor; asked in the order of the page, and only where <see
    /// cref="ReportOptions.Addresses"/> is set. Null for nothing.
    /// </param>
    public static HtmlFragment Of(Report report, ReportOptions options, Func<string, string, HtmlNode?>? controls = null)
    {
        var words = new ReportWords(options.Culture);
        var tree = ReportTreeBuilder.Build(report, words, options);
        var page = new HtmlPage(isWhole: false);
        new HtmlTree(page, words, controls).WriteBody(tree);
        return new HtmlFragment(tree.Title, new HtmlNode(page.ToString()))
        {
            IsWide = tree.IsWide,
            View = tree.Filters is null ? null : new ReportToolsHtml(words).View(),
            Footer = tree.Blocks.OfType<Line>().FirstOrDefault(line => line.Role == LineRole.Disclaimer)?.Words,
        };
    }

    /// <summary>Lays out the changes of a report alone, one below the other, without summary and counts.</summary>
    /// <param name="report">A report of few changes.</param>
    /// <param name="options">The language, and where links lead.</param>
    /// <param name="controls">As for a whole report.</param>
    public static HtmlFragment OfChanges(ChangeReport report, ReportOptions options, Func<string, string, HtmlNode?>? controls = null)
    {
        var words = new ReportWords(options.Culture);
        var anchors = new Anchors(report.Parts.SelectMany(part => part.Set.Changes));
        var lists = report.Parts.Select(part =>
            new ChangeEntries(new PartContext(report, part, words, options), anchors).List(part.InReadingOrder(withUnchanged: true)));
        var page = new HtmlPage(isWhole: false);
        new HtmlTree(page, words, controls).WriteBody(new ReportTree(report.Title, [.. lists]));
        return new HtmlFragment(report.Title, new HtmlNode(page.ToString())) { Footer = CommonBlocks.Disclaimer(words).Words };
    }
}
