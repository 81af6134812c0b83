using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Docx;

/// <summary>
/// Lays out what changed: the sides, the counts and the heaviest changes first, then what matters by subject, then the rest in brief. The table of contents
/// follows the heaviest changes; where there are several parts it comes before them all.
/// </summary>
internal sealed class ChangeReportWord(WordPage page, ReportWords words, ReportOptions options)
{
    private const int FoldedLength = 200;
    private const string Bullet = "•";

    private int _number;

    /// <summary>Writes the whole report.</summary>
    public void Write(ChangeReport report)
    {
        page.Title(report.Title);
        if (report.Parts.Count == 0)
        {
            page.Paragraph(words["Report.Nothing"]);
        }

        if (report.Parts.Count != 1)
        {
            page.Contents();
        }

        foreach (var part in report.Parts)
        {
            WritePart(part);
        }

        new DiagnosticsWord(page, words).Write(report.Diagnostics);
        page.Paragraph(words["Report.Disclaimer"], WordStyles.Disclaimer);
    }

    private void WritePart(ChangeReportPart part)
    {
        var comparison = new ComparisonWords(part.Set, words);
        var summary = new PartSummaryWord(page, words, comparison);
        page.Heading(1, part.Heading);
        summary.WriteSides(part.Set);
        summary.WriteNotices(part.Set.Notices);
        if (options.StatisticsOnly)
        {
            new DistributionsWord(page, words).Write(Distributions.Of(part.Statistics, comparison, words));
            return;
        }

        summary.WriteCounts(part);
        var readings = SubjectReading.Of(part.Substantive, options.All);
        WriteHeadlines(part.Headlines, SubjectReading.Numbers(readings, _number));
        page.Contents();
        var documents = part.Set.Left.Documents.Concat(part.Set.Right.Documents).ToList();
        var quotes = new WordQuotes(page, words, new CitationNames(documents, words), new SourceLinks(documents, options));
        WriteSubjects(readings, comparison, quotes);
        WriteRest(comparison.RoutineKey, part.Routine, comparison, quotes);
        WriteRest("Uncovered", part.Uncovered, comparison, quotes);
        if (options.All)
        {
            WriteRest("Unchanged", part.Unchanged(), comparison, quotes);
        }
    }

    private void WriteHeadlines(IReadOnlyList<Headline> headlines, IReadOnlyDictionary<Change, int> numbers)
    {
        if (headlines.Count == 0)
        {
            return;
        }

        page.Heading(2, words["Headlines.Heading"]);
        page.Paragraph(words["Headlines.Explanation"], WordStyles.Explanation);
        foreach (var headline in headlines)
        {
            page.Entry(words.Number(numbers[headline.Changes[0]]), headline.Sentence);
        }
    }

    private void WriteSubjects(IReadOnlyList<SubjectReading> readings, ComparisonWords comparison, WordQuotes quotes)
    {
        foreach (var reading in readings.Where(reading => reading.Heavy.Count > 0))
        {
            page.Heading(2, Counted(words.Subject(reading.Subject), reading.Heavy.Count + reading.Light.Count));
            WriteTable(reading.Heavy, comparison, quotes);
            WriteLight(words["Light.Heading"], reading.Light, comparison);
        }

        var light = readings.Where(reading => reading.Heavy.Count == 0).ToList();
        if (light.Count > 0)
        {
            page.Heading(2, Counted(words["Light.Subjects"], light.Sum(reading => reading.Light.Count)));
            page.Paragraph(words["Light.Explanation"], WordStyles.Explanation);
        }

        foreach (var reading in light)
        {
            WriteLight(words.Subject(reading.Subject), reading.Light, comparison);
        }
    }

    private void WriteTable(IReadOnlyList<Change> changes, ComparisonWords comparison, WordQuotes quotes)
    {
        var table = new ChangeTableWord(page, words, comparison, quotes);
        foreach (var change in changes)
        {
            table.Add(change, ++_number);
        }

        page.Table(table.Build());
    }

    private void WriteLight(string heading, IReadOnlyList<Change> changes, ComparisonWords comparison)
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Heading(3, heading);
        foreach (var change in changes)
        {
            page.Entry(words.Number(++_number), FoldedKind.NumberedLine(change, comparison, words, FoldedLength));
        }
    }

    private void WriteRest(string key, IReadOnlyList<Change> changes, ComparisonWords comparison, WordQuotes quotes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Heading(2, Counted(words[$"{key}.Heading"], changes.Count));
        page.Paragraph(words[$"{key}.Explanation"], WordStyles.Explanation);
        if (options.All)
        {
            WriteTable(changes, comparison, quotes);
            return;
        }

        foreach (var folded in FoldedKind.Of(changes, comparison))
        {
            WriteFolded(folded);
        }
    }

    private void WriteFolded(FoldedKind folded)
    {
        foreach (var change in folded.Shown)
        {
            page.Entry(Bullet, folded.Line(change, FoldedLength));
        }

        if (folded.More > 0)
        {
            page.Entry(Bullet, folded.MoreLine(words), WordStyles.Faint);
        }
    }

    private string Counted(string heading, int count) => words.Format("Subject.Heading", heading, words.Number(count));
}
