using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out one change: a heading, the summary, the quotes side by side and as one text with their citations, the caveat.</summary>
internal sealed class ChangeHtml(ReportWords words, ChangePart part, Anchors anchors)
{
    private readonly QuoteHtml _quotes = new(words, part.Names, part.Links);

    /// <summary>A change.</summary>
    public HtmlElement Of(Change change)
    {
        var (id, kind, shared) = (anchors.Of(change), ChangeGroupWords.Value(change.Kind), UnitContext.Shared(change, words));
        return Element(
                "article",
                Heading(change, id),
                Line(SummaryText.Of(change), "summary"),
                Line(shared, "context"),
                Line(words.MovedFrom(change), "from"),
                Beside(change, shared),
                Woven(change),
                change.Caveat is { } caveat ? HtmlParts.Notice(caveat, words) : null)
            .Class($"change kind-{kind}")
            .With("id", id)
            .With("tabindex", "-1")
            .With("aria-labelledby", $"pd-{id}")
            .With("data-kind", kind)
            .With("data-subject", SafeText.OneLine(change.Subject))
            .With("data-weight", ChangeGroupWords.Weight(change));
    }

    private HtmlElement Heading(Change change, string id)
    {
        var number = part.NumberOf(change);
        var kind = Element("span", part.Comparison.Headline(change)).Class("kind");
        List<HtmlNode> heading = [Element("span", $"{number}.").Class("count"), Space, kind];
        if (part.Comparison.Aspects(change) is { Length: > 0 } aspects)
        {
            heading.AddRange([Space, "·", Space, Element("span", aspects).Class("aspects")]);
        }

        var link = Element("a", "#").Class("link").With("href", $"#{id}").With("aria-label", words.Format("Html.LinkTo", number));
        return Element("div", Element("h4", heading).With("id", $"pd-{id}"), link).Class("head");
    }

    private HtmlElement Beside(Change change, string shared)
    {
        var isOneSided = change.Left.Count == 0 || change.Right.Count == 0;
        return Element(
            "div",
            Side(part.Comparison.LeftLabel, change.Left, Redline.Left(change, part.Comparison), shared, moved: false),
            Side(part.Comparison.RightLabel, change.Right, Redline.Right(change, part.Comparison), shared, change.Moved))
            .Class(isOneSided ? "beside alone" : "beside");
    }

    private HtmlElement? Side(
        string label, IReadOnlyList<Requirement> units, IReadOnlyList<IReadOnlyList<MarkedText>> texts, string shared, bool moved)
    {
        if (units.Count == 0)
        {
            return null;
        }

        var quotes = units.Zip(texts).SelectMany(pair => (IEnumerable<HtmlNode?>)
        [
            shared.Length == 0 ? Line(UnitContext.Of(pair.First, words), "context") : null,
            _quotes.Quote(pair.Second, moved),
            _quotes.Source(pair.First.Citation),
        ]);
        return Element("div", quotes.Prepend(Line(label, "label"))).Class("side");
    }

    private HtmlElement? Woven(Change change) => Redline.Woven(change, part.Comparison) is { } woven
        ? Element(
            "div",
            [
                _quotes.Quote(woven, change.Moved),
                .. change.Left.Select(unit => _quotes.Source(unit.Citation, part.Comparison.LeftLabel)),
                .. change.Right.Select(unit => _quotes.Source(unit.Citation, part.Comparison.RightLabel)),
            ])
            .Class("woven")
        : null;

    private static HtmlElement? Line(string? text, string name) => string.IsNullOrEmpty(text) ? null : Element("p", text).Class(name);
}
