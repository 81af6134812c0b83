using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>
/// Lays out one change: a heading, what is said of it as a whole, the quotes side by side and as one text, what makes it doubtful.
/// </summary>
internal sealed class ChangeHtml(ReportWords words, HtmlLines lines, Func<string, string, HtmlNode?>? controls = null)
{
    private const int DeepestLevel = 6;

    /// <summary>A change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="level">The level of its heading.</param>
    public HtmlElement Of(ChangeEntry change, int level) =>
        Element(
            "article",
            [
                Heading(change, Math.Min(level, DeepestLevel)),
                .. change.Remarks.Select(lines.Paragraph),
                Element("div", Side(change.Left, moved: false), Side(change.Right, change.Moved))
                    .Class(change.Left is null || change.Right is null ? "beside alone" : "beside"),
                change.Woven.Count > 0
                    ? Element("div", change.Woven.Select(line => lines.Paragraph(line, change.Moved))).Class("woven")
                    : null,
                Labelled(words["Notice.Label"], change.Caveat),
                Labelled(words["Change.Outcome"], change.Outcome),
                .. change.Explanation.Select(line => Element("p", line).Class("context")),
                change.Fingerprint is { } fingerprint ? controls?.Invoke(fingerprint, change.Anchor) : null,
            ])
            .Class($"change kind-{change.Filter.Kind}")
            .With("id", change.Anchor)
            .With("tabindex", "-1")
            .With("aria-labelledby", $"pd-{change.Anchor}")
            .With("data-kind", change.Filter.Kind)
            .With("data-subject", change.Filter.Theme)
            .With("data-weight", change.Filter.Weight);

    private HtmlElement Heading(ChangeEntry change, int level)
    {
        List<HtmlNode> heading =
        [
            Element("span", $"{change.Number}.").Class("count"),
            Space,
            Element("span", change.Headline).Class("kind"),
        ];
        if (change.Aspects.Length > 0)
        {
            heading.AddRange([Space, "·", Space, Element("span", change.Aspects).Class("aspects")]);
        }

        var link = Element("a", "#")
            .Class("link")
            .With("href", change.Address ?? $"#{change.Anchor}")
            .With("aria-label", words.Format("Html.LinkTo", change.Number));
        return Element("div", Element($"h{level}", heading).With("id", $"pd-{change.Anchor}"), link).Class("head");
    }

    private HtmlElement? Side(ChangeSide? side, bool moved) => side is null
        ? null
        : Element("div", side.Lines.Select(line => lines.Paragraph(line, moved)).Prepend(Element("p", side.Label).Class("label")))
            .Class("side");

    private static HtmlElement? Labelled(string label, string? text) =>
        text is null ? null : Element("p", Element("strong", label), Space, text).Class("notice");
}
