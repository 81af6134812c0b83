using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out one change: a heading, the summary, the quotes side by side and as one text with their citations, the caveat.</summary>
internal sealed class ChangeHtml(HtmlPage page, ReportWords words, ComparisonWords comparison, QuoteHtml quotes, Anchors anchors)
{
    /// <summary>Writes a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="number">Its number in the report, from 1.</param>
    public void Write(Change change, int number)
    {
        var id = anchors.Of(change);
        using (page.In(
            "article",
            ("class", $"change kind-{ChangeGroupWords.Value(change.Kind)}"),
            ("id", id),
            ("tabindex", "-1"),
            ("aria-labelledby", $"pd-{id}"),
            ("data-kind", ChangeGroupWords.Value(change.Kind)),
            ("data-subject", SafeText.OneLine(change.Subject)),
            ("data-weight", ChangeGroupWords.Weight(change))))
        {
            WriteHeading(change, number, id);
            var shared = UnitContext.Shared(change, words);
            WriteParagraph(SummaryText.Of(change), "summary");
            WriteParagraph(shared, "context");
            WriteParagraph(words.MovedFrom(change), "from");
            WriteBeside(change, shared);
            WriteWoven(change);
            if (change.Caveat is { } caveat)
            {
                page.WriteNotice(caveat, words);
            }
        }
    }

    private void WriteHeading(Change change, int number, string id)
    {
        var aspects = comparison.Aspects(change);
        using (page.In("div", ("class", "head")))
        {
            using (page.In("h4", ("id", $"pd-{id}")))
            {
                page.Element("span", $"{words.Number(number)}.", ("class", "count"));
                page.Space();
                page.Element("span", comparison.Headline(change), ("class", "kind"));
                if (aspects.Length > 0)
                {
                    page.Space();
                    page.Text("·");
                    page.Space();
                    page.Element("span", aspects, ("class", "aspects"));
                }
            }

            page.Element("a", "#", ("class", "link"), ("href", $"#{id}"), ("aria-label", words.Format("Html.LinkTo", words.Number(number))));
        }
    }

    private void WriteBeside(Change change, string shared)
    {
        var isOneSided = change.Left.Count == 0 || change.Right.Count == 0;
        using (page.In("div", ("class", isOneSided ? "beside alone" : "beside")))
        {
            WriteSide(comparison.LeftLabel, change.Left, Redline.Left(change, comparison), shared, moved: false);
            WriteSide(comparison.RightLabel, change.Right, Redline.Right(change, comparison), shared, change.Moved);
        }
    }

    private void WriteSide(string label, IReadOnlyList<Requirement> units, IReadOnlyList<IReadOnlyList<MarkedText>> texts, string shared, bool moved)
    {
        if (units.Count == 0)
        {
            return;
        }

        using (page.In("div", ("class", "side")))
        {
            page.Element("p", label, ("class", "label"));
            foreach (var (unit, quote) in units.Zip(texts))
            {
                if (shared.Length == 0)
                {
                    WriteParagraph(UnitContext.Of(unit, words), "context");
                }

                quotes.WriteQuote(quote, moved);
                quotes.WriteSource(unit.Citation);
            }
        }
    }

    private void WriteWoven(Change change)
    {
        if (Redline.Woven(change, comparison) is not { } woven)
        {
            return;
        }

        using (page.In("div", ("class", "woven")))
        {
            quotes.WriteQuote(woven, change.Moved);
            foreach (var unit in change.Left)
            {
                quotes.WriteSource(unit.Citation, comparison.LeftLabel);
            }

            foreach (var unit in change.Right)
            {
                quotes.WriteSource(unit.Citation, comparison.RightLabel);
            }
        }
    }

    private void WriteParagraph(string? text, string name)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Element("p", text, ("class", name));
        }
    }
}
