using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out one change: a heading, the summary, the quotes side by side and as one text with their citations, the caveat.</summary>
internal sealed class ChangeHtml(HtmlPage page, ReportWords words, ComparisonWords comparison, ChangeSet set, Anchors anchors)
{
    private const string QuoteLanguage = "nl";

    private readonly CitationNames _names = new(set.Left.Documents.Concat(set.Right.Documents), words);
    private readonly Dictionary<DocumentId, DocumentSource> _sources = set.Left.Documents.Concat(set.Right.Documents)
        .DistinctBy(document => document.Id)
        .ToDictionary(document => document.Id, document => document.Source);

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

    private void WriteSide(string label, IReadOnlyList<Requirement> units, IReadOnlyList<IReadOnlyList<MarkedText>> quotes, string shared, bool moved)
    {
        if (units.Count == 0)
        {
            return;
        }

        using (page.In("div", ("class", "side")))
        {
            page.Element("p", label, ("class", "label"));
            foreach (var (unit, quote) in units.Zip(quotes))
            {
                if (shared.Length == 0)
                {
                    WriteParagraph(UnitContext.Of(unit, words), "context");
                }

                WriteQuote(quote, moved);
                WriteSource(null, unit);
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
            WriteQuote(woven, change.Moved);
            foreach (var unit in change.Left)
            {
                WriteSource(comparison.LeftLabel, unit);
            }

            foreach (var unit in change.Right)
            {
                WriteSource(comparison.RightLabel, unit);
            }
        }
    }

    private void WriteQuote(IEnumerable<MarkedText> quote, bool moved)
    {
        using (page.In("blockquote", ("lang", words.Culture.TwoLetterISOLanguageName == QuoteLanguage ? null : QuoteLanguage), ("dir", "auto")))
        {
            page.Marked(quote, moved);
        }
    }

    private void WriteSource(string? label, Requirement unit)
    {
        using (page.In("p", ("class", "source")))
        {
            if (label is not null)
            {
                page.Text(label);
                page.Space();
            }

            var link = _sources.TryGetValue(unit.Citation.Document, out var source) ? SourceLink.To(source, unit.Citation.Location) : null;
            using (page.In("cite"))
            {
                page.Element(link is null ? "span" : "a", _names.Cite(unit.Citation), ("href", link));
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
