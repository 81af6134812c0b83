using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Layouts;

/// <summary>The pieces of the reports that have few.</summary>
internal static class OtherReportBodies
{
    private const int NameShare = 20;
    private const int YearShare = 12;

    /// <summary>What the index holds: the list of documents, or size and counts.</summary>
    public static void Write(CorpusReport report, ReportLayout layout)
    {
        layout.Title(report.Title, wide: report.Status is null);
        if (report.Status is { } status)
        {
            layout.Facts(layout.Words.StatusFacts(status));
        }

        if (report.Documents.Count == 0)
        {
            layout.Paragraph(layout.Words["Corpus.Empty"]);
        }
        else if (report.Status is null)
        {
            layout.Documents(report);
        }
        else
        {
            layout.Bars(Distributions.Of(report.Documents, layout.Words));
        }
    }

    /// <summary>What the corpus holds and lacks, with what the dashes mean.</summary>
    public static void Write(CoverageReport report, ReportLayout layout)
    {
        layout.Title(report.Title, wide: true);
        layout.Table(
            report.Title,
            CoverageRows.Header(report, layout.Words),
            CoverageRows.All(report, layout.Words),
            [NameShare, NameShare, .. report.Years.Select(_ => YearShare)]);
        foreach (var note in CoverageRows.Notes(report, layout.Words))
        {
            layout.Paragraph(note, isAside: true);
        }
    }

    /// <summary>Answers: per question the notes, the hits, and how they are spread.</summary>
    public static void Write(SearchReport report, ReportLayout layout)
    {
        var names = new CitationNames(report.Documents(), layout.Words);
        var links = new SourceLinks(report.Documents(), layout.Options);
        if (!layout.IsBrief)
        {
            layout.Title(report.Title);
        }

        if (report.Answers.Count > 1)
        {
            layout.Contents();
        }

        foreach (var answer in report.Answers)
        {
            using (layout.Question(answer))
            {
                Write(answer, layout, names, links);
            }
        }

        if (!layout.IsBrief)
        {
            layout.Disclaimer();
        }
    }

    /// <summary>A comparison table.</summary>
    public static void Write(ThemeTableReport report, ReportLayout layout)
    {
        layout.Title(report.Title, wide: true);
        layout.ThemeTable(new ThemeTableLayout(report, layout.Words));
        layout.Warnings(report.Diagnostics);
        layout.Disclaimer();
    }

    private static void Write(SearchReportAnswer answer, ReportLayout layout, CitationNames names, SourceLinks links)
    {
        foreach (var note in answer.Notes)
        {
            layout.Paragraph(note);
        }

        if (answer.Hits.Count > 0)
        {
            layout.Hits(answer.Hits, names, links);
        }

        layout.Facets(answer.Facets);
    }
}
