using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Tree.Timelines;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out the tree of a report as one HTML page.</summary>
internal sealed class HtmlTree(HtmlPage page, ReportWords words, Func<string, string, HtmlNode?>? controls = null)
{
    // The title is the one heading of the first level; no page goes deeper than the sixth.
    private const int FirstLevel = 2;
    private const int DeepestLevel = 6;

    private readonly HtmlLines _lines = new(words);

    /// <summary>Writes the whole page.</summary>
    public void Write(ReportTree tree)
    {
        var footer = tree.Blocks.OfType<Line>().FirstOrDefault(line => line.Role == LineRole.Disclaimer)?.Words;
        new HtmlFrame(page, words).Write(
            tree.Title,
            tree.Filters is { } filters ? () => page.Add(new ReportToolsHtml(words).Of(filters)) : null,
            () => Write(tree.Blocks, FirstLevel),
            footer);
    }

    /// <summary>Writes what stands below the title, as a piece of a page whose one heading of the first level is the title.</summary>
    public void WriteBody(ReportTree tree) => Write(tree.Blocks, FirstLevel);

    private void Write(IEnumerable<ReportBlock> blocks, int level)
    {
        foreach (var block in blocks)
        {
            Write(block, level);
        }
    }

    private void Write(ReportBlock block, int level)
    {
        switch (block)
        {
            case SectionBlock section:
                Write(section, level);
                break;
            case PagePlace place:
                page.Add(Element("p", place.Words).Class("page").With("id", place.Anchor));
                break;
            case Line { Role: not LineRole.Disclaimer } line:
                page.Add(_lines.Paragraph(line));
                break;
            case Listing { Role: ListingRole.Contents } contents:
                WriteContents(contents);
                break;
            case Listing listing:
                page.Add(List(listing));
                break;
            case Grid grid:
                page.Add(new HtmlGrid(_lines).Of(grid));
                break;
            case Timeline timeline:
                page.Add(TimelineSvg.Of(timeline));
                break;
            case Bars bars:
                page.Add(BarsHtml.Of(bars.Distribution, words));
                break;
            case Fold fold:
                using (page.In(Element("details", Element("summary", fold.Summary)).Class("fold")))
                {
                    Write(fold.Full, level);
                }

                break;
            case ChangeList changes:
                page.Add(changes.Entries.Select(change => new ChangeHtml(words, _lines, controls).Of(change, level)));
                break;
        }
    }

    /// <summary>Levels follow the nesting, not the document: a heading is never more than one deeper than the one above it.</summary>
    private void Write(SectionBlock section, int level)
    {
        var hasHeading = section.Heading.Length > 0;
        var heading = hasHeading ? Element($"h{Math.Min(level, DeepestLevel)}", section.Heading).With("id", section.Anchor) : null;
        var aside = section is { Role: SectionRole.Document, Aside: { Length: > 0 } why } && why.Contains(';', StringComparison.Ordinal)
            ? Element("p", why).Class("context")
            : null;
        var name = section.Role switch
        {
            SectionRole.Part => "part",
            SectionRole.Group => "group",
            SectionRole.Summary => "brief",
            SectionRole.Document => "document",
            _ => null,
        };
        using (page.In(Element("section", heading, aside)
            .With("class", name)
            .With("aria-labelledby", section.Anchor)
            .With("lang", section.Role == SectionRole.Document ? _lines.DocumentLanguage : null)))
        {
            Write(section.Blocks, hasHeading ? level + 1 : level);
        }
    }

    private void WriteContents(Listing contents)
    {
        var items = contents.Rows.Select(row => Element("li", Words(row.Lines[0].Inlines)));
        page.Add(Element("nav", Element("details", Element("summary", words["Contents.Heading"]), Element("ul", items)))
            .With("aria-label", words["Contents.Heading"]));
    }

    private HtmlElement List(Listing listing) => Element("ul", listing.Rows.Select(row => Item(row, listing.Role)))
        .Class(listing.Role switch { ListingRole.Entries => "entries", ListingRole.Printed => "printed", _ => "lines" })
        .With("role", "list");

    /// <summary>Markers are shown as printed.</summary>
    private HtmlElement Item(ListRow row, ListingRole role)
    {
        var mark = row.Mark is { } own
            ? (IEnumerable<HtmlNode>)[Element("span", Words([own with { Mark = Mark.None }])).Class("marker"), Space]
            : [];
        IEnumerable<HtmlNode> lines = role == ListingRole.Entries
            ? row.Lines.Select(_lines.Paragraph)
            : row.Lines.SelectMany((line, index) => index == 0
                ? (IEnumerable<HtmlNode>)[Words(line.Inlines)]
                : [Space, Element("span", Words(line.Inlines)).With("class", HtmlLines.ClassOf(line.Role))]);
        return Element("li", [.. mark, .. lines, row.Children.Count > 0 ? List(new Listing(role, row.Children)) : null]);
    }
}
