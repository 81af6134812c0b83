using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out what changed: the sides, the counts and the heaviest changes first, then what matters by subject, then the rest in brief.</summary>
internal sealed class ChangeReportMarkdown(MarkdownPage page, ReportWords words, ReportOptions options)
{
    private const int FoldedLength = 160;

    private int _number;

    /// <summary>Writes the whole report.</summary>
    public void Write(ChangeReport report)
    {
        page.Heading(1, MarkdownEscape.Inline(report.Title));
        if (report.Parts.Count == 0)
        {
            page.Paragraph(MarkdownEscape.Line(words["Report.Nothing"]));
        }

        foreach (var part in report.Parts)
        {
            WritePart(part);
        }

        new DiagnosticsMarkdown(page, words).Write(report.Diagnostics);
        page.Paragraph("---");
        page.Paragraph($"*{MarkdownEscape.Inline(words["Report.Disclaimer"])}*");
    }

    private void WritePart(ChangeReportPart part)
    {
        var comparison = new ComparisonWords(part.Set, words);
        var summary = new PartSummaryMarkdown(page, words, comparison);
        page.Heading(2, MarkdownEscape.Inline(part.Heading));
        summary.WriteSides(part.Set);
        summary.WriteNotices(part.Set.Notices);
        if (options.StatisticsOnly)
        {
            page.WriteDistributions(Distributions.Of(part.Statistics, comparison, words), words);
            return;
        }

        summary.WriteCounts(part);
        var entry = new ChangeMarkdown(page, words, comparison, part.Set);
        var readings = SubjectReading.Of(part.Substantive, options.All);
        WriteHeadlines(part.Headlines, SubjectReading.Numbers(readings, _number));
        WriteSubjects(readings, entry, comparison);
        WriteRest(comparison.RoutineKey, part.Routine, entry, comparison);
        WriteRest("Uncovered", part.Uncovered, entry, comparison);
        if (options.All)
        {
            WriteRest("Unchanged", part.Unchanged(), entry, comparison);
        }
    }

    private void WriteHeadlines(IReadOnlyList<Headline> headlines, IReadOnlyDictionary<Change, int> numbers)
    {
        if (headlines.Count > 0)
        {
            page.Heading(3, MarkdownEscape.Inline(words["Headlines.Heading"]));
            page.Paragraph(MarkdownEscape.Line(words["Headlines.Explanation"]));
            page.Lines(headlines.Select(headline => $"- {words.Number(numbers[headline.Changes[0]])} {MarkdownEscape.Inline(headline.Sentence)}"));
        }
    }

    private void WriteSubjects(IReadOnlyList<SubjectReading> readings, ChangeMarkdown entry, ComparisonWords comparison)
    {
        foreach (var reading in readings.Where(reading => reading.Heavy.Count > 0))
        {
            page.Heading(3, Counted(words.Subject(reading.Subject), reading.Heavy.Count + reading.Light.Count));
            WriteAll(reading.Heavy, entry);
            WriteLight(words["Light.Heading"], reading.Light, comparison);
        }

        var light = readings.Where(reading => reading.Heavy.Count == 0).ToList();
        if (light.Count > 0)
        {
            page.Heading(3, Counted(words["Light.Subjects"], light.Sum(reading => reading.Light.Count)));
            page.Paragraph(MarkdownEscape.Line(words["Light.Explanation"]));
        }

        foreach (var reading in light)
        {
            WriteLight(words.Subject(reading.Subject), reading.Light, comparison);
        }
    }

    private void WriteLight(string heading, IReadOnlyList<Change> changes, ComparisonWords comparison)
    {
        if (changes.Count > 0)
        {
            page.Paragraph($"**{MarkdownEscape.Inline(heading)}**");
            page.Lines(changes.Select(change => $"- {words.Number(++_number)} {MarkdownEscape.Inline(FoldedKind.NumberedLine(change, comparison, words, FoldedLength))}"));
        }
    }

    private void WriteRest(string key, IReadOnlyList<Change> changes, ChangeMarkdown entry, ComparisonWords comparison)
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Heading(3, Counted(words[$"{key}.Heading"], changes.Count));
        page.Paragraph(MarkdownEscape.Line(words[$"{key}.Explanation"]));
        if (options.All)
        {
            WriteAll(changes, entry);
            return;
        }

        page.Lines(FoldedKind.Of(changes, comparison).SelectMany(Folded));
    }

    private void WriteAll(IReadOnlyList<Change> changes, ChangeMarkdown entry)
    {
        foreach (var change in changes)
        {
            entry.Write(change, ++_number);
        }
    }

    private IEnumerable<string> Folded(FoldedKind folded)
    {
        foreach (var change in folded.Shown)
        {
            yield return $"- {MarkdownEscape.Inline(folded.Line(change, FoldedLength))}";
        }

        if (folded.More > 0)
        {
            yield return $"- *{MarkdownEscape.Inline(folded.MoreLine(words))}*";
        }
    }

    private string Counted(string heading, int count) =>
        MarkdownEscape.Inline(words.Format("Subject.Heading", heading, words.Number(count)));
}
