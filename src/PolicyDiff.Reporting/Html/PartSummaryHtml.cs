using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out what to know before the changes: the documents of both sides, the notices, the counts, the bars.</summary>
internal sealed class PartSummaryHtml(HtmlPage page, ReportWords words, ComparisonWords comparison)
{
    /// <summary>Writes the documents of both sides.</summary>
    public void WriteSides(ChangeSet set)
    {
        using (page.In("table", ("class", "sides")))
        using (page.In("tbody"))
        {
            WriteSide(set.Left);
            WriteSide(set.Right);
        }
    }

    /// <summary>Writes the notices.</summary>
    public void WriteNotices(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            page.WriteNotice(notice.Text, words);
        }
    }

    /// <summary>Writes the counts, and the subjects as bars where there are several.</summary>
    public void WriteCounts(ChangeReportPart part)
    {
        using (page.In("div", ("class", "overview")))
        {
            using (page.In("table", ("class", "counts")))
            using (page.In("tbody"))
            {
                foreach (var row in SummaryRows.Counts(part, comparison, words))
                {
                    WriteCount(row);
                }
            }

            if (part.Statistics.BySubject.Count > 1)
            {
                page.WriteBars(Distributions.BySubject(part.Statistics, words), words);
            }
        }
    }

    /// <summary>Writes the bars of every count.</summary>
    public void WriteAllBars(ChangeStatistics statistics)
    {
        foreach (var distribution in Distributions.Of(statistics, comparison, words))
        {
            page.WriteBars(distribution, words);
        }
    }

    private void WriteCount(SummaryRow row)
    {
        using (page.In("tr"))
        {
            page.Element("th", row.Label, ("scope", "row"));
            page.Element("td", words.Number(row.Count), ("class", "number"));
            using (page.In("td"))
            {
                foreach (var detail in row.Details.Where(detail => detail.Count > 0))
                {
                    page.Element("p", string.Join(" · ", detail));
                }
            }
        }
    }

    private void WriteSide(ComparisonSide side)
    {
        using (page.In("tr"))
        {
            page.Element("th", side.Label, ("scope", "row"));
            using (page.In("td"))
            {
                if (side.Documents.Count == 0)
                {
                    page.Element("p", words["Side.NoDocuments"]);
                }

                foreach (var document in side.Documents)
                {
                    page.Element("p", string.Join(" · ", words.Facts(document.Metadata, document.Source).Prepend(document.Metadata.Title)));
                    page.Element("p", document.Source.Path, ("class", "file"));
                }
            }
        }
    }
}
