using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Reporting.Reviews;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>Shows a comparison: filters, how far the reader is, downloads, the report.</summary>
internal sealed class ComparisonPage(ComparisonView view, PageRequest request)
{
    /// <summary>The format of the file that a person settles changes in.</summary>
    public const string ReviewFormat = "beoordeling";

    private readonly Messages _messages = request.Messages;

    /// <summary>The page, or the file that was asked for.</summary>
    /// <param name="choices">Fields that change what is compared; hidden ones where it stays.</param>
    public Answer Answer(params IEnumerable<HtmlNode?> choices)
    {
        if (request.Format is { } format)
        {
            return format == ReviewFormat
                ? Review()
                : ReportPage.File(view.Shown, view.FileLayout, format, $"policydiff-{view.Address.Left}-{view.Address.Right}");
        }

        return view.Shown.Parts.Count > 1 ? Overview(choices) : Part(choices);
    }

    private ContentAnswer Review()
    {
        var content = new MemoryStream();
        ReviewFile.Write(view.Shown, view.FileLayout, content);
        content.Position = 0;
        return new ContentAnswer(content, "application/json", $"{ReviewFormat}.json", IsInline: false);
    }

    /// <summary>A row for each insurer, which leads to its own page.</summary>
    private PageAnswer Overview(IEnumerable<HtmlNode?> choices)
    {
        const int HeadlinesShown = 3;
        var rows = view.Shown.Parts.Select(part => new ChangeOverviewRow(
            part.Heading,
            request.Addresses.OfComparison(view.Address with { Insurer = InsurerOf(part) }, view.Filter.Query),
            part.Statistics,
            [.. part.Headlines.Take(HeadlinesShown).Select(headline => headline.Sentence)]));
        var overview = HtmlFragment.Of(new ChangeOverview(view.Shown.Title, [.. rows], view.Shown.Diagnostics), view.PageLayout);
        return new PageAnswer(overview.Title, [Filters(choices), Downloads(), overview.Body]) { Footer = overview.Footer };
    }

    private PageAnswer Part(IEnumerable<HtmlNode?> choices)
    {
        var controls = new ChangeControls(request, view.Notes, view.Shared, view.Filter.HidesSeen);
        var report = HtmlFragment.Of(view.Shown, view.PageLayout, controls.Of);
        return new PageAnswer(
            report.Title,
            [Filters(choices), Progress(), Downloads(), .. controls.Forms(), report.View, report.Body])
        { Footer = report.Footer };
    }

    private static string? InsurerOf(ChangeReportPart part) =>
        part.Set.Right.Documents.Concat(part.Set.Left.Documents)
            .Select(document => document.Metadata.Insurer)
            .FirstOrDefault(insurer => insurer is not null);

    private HtmlElement Filters(IEnumerable<HtmlNode?> choices)
    {
        var form = new FormParts(request);
        var layout = request.FileLayout;
        return form.Form(
            request.Context.Request.Path.ToUriComponent(),
            _messages["Filter.Label"],
            [
                .. choices,
                form.Choice(QueryNames.Kind, "Filter.Kind", Choices(ChangeNarrower.Kinds(view.Whole, layout))),
                form.Choice(QueryNames.Theme, "Filter.Theme", Choices(view.Themes)),
                form.Choice(QueryNames.Weight, "Filter.Weight", Choices(ChangeNarrower.Directions(view.Whole, layout))),
                form.Choice(QueryNames.Judgement, "Filter.Judgement", Choices(ChangeNarrower.Judgements(view.Whole, layout))),
                form.Text(QueryNames.About, "Filter.About"),
                form.Text(QueryNames.Section, "Filter.Section"),
                form.Box(QueryNames.Seen, QueryNames.Hide, "Filter.Hide", view.Filter.HidesSeen),
                form.Button("Filter.Button"),
                Element("a", _messages["Filter.None"]).With("href", request.Addresses.OfComparison(view.Address)),
            ]);
    }

    private static IEnumerable<(string Value, string Name)> Choices(IReadOnlyList<ChangeChoice> choices) =>
        choices.Select(choice => (choice.Value, $"{choice.Name} ({choice.Count})"));

    /// <summary>How far the reader is, the verdicts as a file and back, and a way to begin anew.</summary>
    private HtmlElement Progress()
    {
        var (seen, all) = (view.SeenCount, view.ToSee.Count);
        return Element(
            "section",
            Element("h2", _messages["Review.Heading"]),
            Element("p", _messages.Format("Review.Progress", seen, all), Space, Element("progress")
                .With("value", $"{seen}")
                .With("max", $"{Math.Max(1, all)}")
                .With("aria-label", _messages["Review.Heading"])),
            Together(),
            Element(
                "details",
                Element("summary", _messages["Review.File"]),
                Element("p", Element("a", _messages["Review.Export"]).With("href", ReportPage.InFormat(request, ReviewFormat))),
                ImportForm(),
                seen == 0 ? null : AnewForm())).Class("progress");
    }

    /// <summary>How far all readers are together; nothing where nobody signs in.</summary>
    private HtmlElement? Together()
    {
        var (shared, notes) = (view.Shared, view.Notes);
        var seen = view.ToSee.Count(change => notes.Seen.Contains(change) || shared.SeenBy(change) > 0);
        var settled = view.ToSee.Count(change => notes.Settled.ContainsKey(change) || shared.Settled(change).Any());
        return shared.Others.Count == 0
            ? null
            : Element("p", _messages.Format("Review.Together", seen, view.ToSee.Count, settled)).Class("together");
    }

    private HtmlElement ImportForm() => Element(
        "form",
        FormGuard.Token(request.Context),
        FormParts.Hidden(ReaderFields.Back, request.Here),
        Element("label", Element("span", _messages["Review.Import"]), Element("input")
            .With("type", "file")
            .With("name", "bestand")
            .With("accept", ".json,.xlsx")
            .With("required")),
        Element("button", _messages["Review.ImportButton"]).With("type", "submit"))
        .With("action", "/beoordelingen").With("method", "post").With("enctype", "multipart/form-data").Class("ask");

    private HtmlElement AnewForm() => Element(
        "form",
        [
            FormGuard.Token(request.Context),
            FormParts.Hidden(ReaderFields.Back, request.Here),
            .. view.ToSee.Where(view.Notes.Seen.Contains)
                .Select(fingerprint => FormParts.Hidden(ReaderFields.Deed, $"{ReaderFields.Unsee}.{fingerprint}")),
            Element("button", _messages["Review.Anew"]).With("type", "submit"),
        ])
        .With("action", "/gezien").With("method", "post");

    private HtmlElement Downloads() => ReportPage.Downloads(view.Shown, request);
}
