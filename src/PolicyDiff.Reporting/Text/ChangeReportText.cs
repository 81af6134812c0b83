using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out what changed: the sides and the counts first, then what matters by subject, then the rest in brief.</summary>
internal sealed class ChangeReportText(TextPage page, ReportWords words, ReportOptions options)
{
    private const int LightIndent = 5;

    private readonly Dictionary<Change, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes the whole report.</summary>
    public void Write(ChangeReport report)
    {
        page.Heading(SafeText.OneLine(report.Title), '=');
        if (report.Parts.Count == 0)
        {
            page.Write(words["Report.Nothing"]);
        }

        foreach (var part in report.Parts)
        {
            WritePart(part);
        }

        new DiagnosticsText(page, words).Write(report.Diagnostics);
        page.Blank();
        page.Write(words["Report.Disclaimer"], TextStyle.Faint);
    }

    private void WritePart(ChangeReportPart part)
    {
        var comparison = new ComparisonWords(part.Set, words);
        var summary = new PartSummaryText(page, words, comparison);
        page.Heading(SafeText.OneLine(part.Heading), '=');
        summary.WriteSides(part.Set);
        summary.WriteNotices(part.Set.Notices);
        if (options.StatisticsOnly)
        {
            summary.WriteBars(part.Statistics);
            return;
        }

        summary.WriteCounts(part);
        var entry = new ChangeText(page, words, comparison, part.Set);
        var folded = new FoldedText(page, words, comparison);
        var readings = SubjectReading.Of(part.Substantive, options.All);
        Number(readings.SelectMany(reading => reading.Runs.SelectMany(run => run.Changes).Concat(reading.Light)));
        WriteHeadlines(part.Headlines);
        WriteSubjects(readings, entry, folded);

        WriteFolded(part, entry, folded);
    }

    private void Number(IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            _numbers.Add(change, _numbers.Count + 1);
        }
    }

    private void WriteHeadlines(IReadOnlyList<Headline> headlines)
    {
        if (headlines.Count == 0)
        {
            return;
        }

        page.Heading(words["Headlines.Heading"], '-');
        page.Write(words["Headlines.Explanation"], TextStyle.Faint);
        page.Blank();
        foreach (var headline in headlines)
        {
            page.Write($"{words.Number(_numbers[headline.Changes[0]]),LightIndent - 1}", LightIndent, [new StyledText(SafeText.OneLine(headline.Sentence))], TextStyle.Strong);
        }
    }

    private void WriteSubjects(IReadOnlyList<SubjectReading> readings, ChangeText entry, FoldedText folded)
    {
        foreach (var reading in readings.Where(reading => reading.Heavy.Count > 0))
        {
            page.Heading(words.Format("Subject.Heading", words.Subject(reading.Subject), words.Number(reading.Heavy.Count + reading.Light.Count)), '-');
            WriteRuns(reading.Runs, entry, folded);
            WriteLight(words["Light.Heading"], reading.Light, folded);
        }

        var light = readings.Where(reading => reading.Heavy.Count == 0).ToList();
        if (light.Count > 0)
        {
            page.Heading(words.Format("Subject.Heading", words["Light.Subjects"], words.Number(light.Sum(reading => reading.Light.Count))), '-');
            page.Write($"{words["Light.Explanation"]} {words["Hint.All"]}", TextStyle.Faint);
        }

        foreach (var reading in light)
        {
            WriteLight(words.Subject(reading.Subject), reading.Light, folded);
        }
    }

    private void WriteRuns(IReadOnlyList<ChangeRun> runs, ChangeText entry, FoldedText folded)
    {
        foreach (var run in runs)
        {
            if (!run.IsTogether || options.All)
            {
                WriteAll(run.Changes, entry);
                continue;
            }

            entry.WriteTogether(run.Changes);
            foreach (var change in run.Changes)
            {
                folded.WriteMember(change, _numbers[change]);
            }
        }
    }

    private void WriteAll(IReadOnlyList<Change> changes, ChangeText entry)
    {
        foreach (var change in changes)
        {
            entry.Write(change, _numbers[change]);
        }
    }

    private void WriteLight(string heading, IReadOnlyList<Change> changes, FoldedText folded)
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Write(heading, TextStyle.Strong, LightIndent);
        foreach (var change in changes)
        {
            folded.Write(change, _numbers[change]);
        }
    }

    private void WriteFolded(ChangeReportPart part, ChangeText entry, FoldedText folded)
    {
        WriteRest(new ComparisonWords(part.Set, words).RoutineKey, part.Routine, entry, folded);
        WriteRest("Uncovered", part.Uncovered, entry, folded);
        if (options.All)
        {
            WriteRest("Unchanged", part.Unchanged(), entry, folded);
        }
    }

    private void WriteRest(string key, IReadOnlyList<Change> changes, ChangeText entry, FoldedText folded)
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Heading(words.Format("Subject.Heading", words[$"{key}.Heading"], words.Number(changes.Count)), '-');
        page.Write(words[$"{key}.Explanation"], TextStyle.Faint);
        page.Blank();
        if (!options.All)
        {
            folded.Write(changes);
            return;
        }

        Number(changes);
        WriteAll(changes, entry);
    }
}
