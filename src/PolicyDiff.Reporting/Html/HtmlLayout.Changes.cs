using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Text;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>What only reports of changes have: every change is on the page, and those that need no reading are folded.</summary>
internal sealed partial class HtmlLayout
{
    private Anchors _anchors = new([]);

    /// <inheritdoc/>
    public override IDisposable? Part(string heading)
    {
        var id = _anchors.Place(Slug.Of(heading));
        return _page.In(Element("section", Element("h2", heading).With("id", id)).Class("part").With("aria-labelledby", id));
    }

    /// <inheritdoc/>
    public override void Sides(ComparisonSide left, ComparisonSide right) =>
        _page.Add(Element("table", Element("tbody", Side(left), Side(right))).Class("sides"));

    /// <summary>The counts, and the subjects as bars where there are several.</summary>
    public override void Counts(ChangePart part)
    {
        var rows = SummaryRows.Counts(part.Part, part.Comparison, Words)
            .Select(row => HtmlParts.NamedRow(
                row.Label, HtmlParts.Number(row.Count, Words), Element("td", row.Lines.Select(line => Element("p", line)))));
        var statistics = part.Part.Statistics;
        var bars = statistics.BySubject.Count > 1 ? HtmlParts.Bars(Distributions.BySubject(statistics, Words), Words) : null;
        _page.Add(Element("div", Element("table", Element("tbody", rows)).Class("counts"), bars).Class("overview"));
    }

    /// <inheritdoc/>
    public override void Headlines(IReadOnlyList<Headline> headlines, ChangePart part)
    {
        var id = _anchors.Place("headlines");
        var items = headlines.Select(headline =>
            Element("li", Link(part.NumberOf(headline.Changes[0]), _anchors.Of(headline.Changes[0])), Space, headline.Sentence));
        var heading = Element("h3", Words["Headlines.Heading"]).With("id", id);
        _page.Add(Element("section", heading, Element("p", Words["Headlines.Explanation"]), Element("ul", items))
            .With("aria-labelledby", id));
    }

    /// <inheritdoc/>
    public override void Subjects(IReadOnlyList<SubjectReading> readings, ChangePart part)
    {
        var headings = readings.Select(reading => (
            Id: _anchors.Place(Slug.Of(reading.Subject)),
            Text: Words.Counted(Words.Subject(reading.Subject), reading.Heavy.Count + reading.Light.Count))).ToList();
        if (readings.Count > 1)
        {
            var id = _anchors.Place("contents");
            var items = headings.Select(heading => Element("li", Link(heading.Text, heading.Id)));
            var summary = Element("summary", Words.Counted(Words["Count.Subjects"], readings.Count)).With("id", id);
            _page.Add(Element("nav", Element("details", summary, Element("ul", items))).With("aria-labelledby", id));
        }

        foreach (var (reading, (id, text)) in readings.Zip(headings))
        {
            using (_page.In(Group(id, text)))
            {
                WriteAll(reading.Heavy, part);
                WriteFolded(Words["Light.Heading"], reading.Light, part);
            }
        }
    }

    /// <inheritdoc/>
    public override void Rest(string key, IReadOnlyList<Change> changes, ChangePart part, bool inFull)
    {
        using (_page.In(Group(_anchors.Place(key.ToLowerInvariant()), Words.Counted(Words[$"{key}.Heading"], changes.Count))))
        {
            Paragraph(Words[$"{key}.Explanation"]);
            if (inFull)
            {
                WriteAll(changes, part);
            }
            else
            {
                WriteFolded(Words["Html.ShowThese"], changes, part);
            }
        }
    }

    /// <summary>The controls; nothing where there is nothing to filter.</summary>
    private void WriteTools(ChangeReport report)
    {
        var changes = report.Parts.SelectMany(part => part.InReadingOrder(Options.All)).ToList();
        if (changes.Count > 0 && !Options.StatisticsOnly)
        {
            var comparison = report.Parts is [var only] ? new ComparisonWords(only.Set, Words) : null;
            _page.Add(new ReportToolsHtml(Words, new ChangeGroupWords(Words, comparison)).Of(changes));
        }
    }

    private void WriteFolded(string summary, IReadOnlyList<Change> changes, ChangePart part)
    {
        if (changes.Count > 0)
        {
            using (_page.In(Element("details", Element("summary", Words.Counted(summary, changes.Count))).Class("fold")))
            {
                WriteAll(changes, part);
            }
        }
    }

    private void WriteAll(IReadOnlyList<Change> changes, ChangePart part)
    {
        var entry = new ChangeHtml(Words, part, _anchors);
        _page.Add(changes.Select(entry.Of));
    }

    private HtmlElement Side(ComparisonSide side)
    {
        IEnumerable<HtmlNode> lines = side.Documents.Count == 0
            ? [Element("p", Words["Side.NoDocuments"])]
            : side.Documents.SelectMany(document => (IEnumerable<HtmlNode>)
            [
                Element("p", string.Join(" · ", Words.Facts(document.Metadata, document.Source).Prepend(document.Metadata.Title))),
                Element("p", document.Source.Path).Class("file"),
            ]);
        return HtmlParts.NamedRow(side.Label, Element("td", lines));
    }

    private static HtmlElement Link(string text, string id) => Element("a", text).With("href", $"#{id}");

    private static HtmlElement Group(string id, string heading) =>
        Element("section", Element("h3", heading).With("id", id)).Class("group").With("aria-labelledby", id);
}
