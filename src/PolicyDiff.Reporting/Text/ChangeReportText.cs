using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out what changed: the sides and the counts first, then what matters by subject, then the rest in brief.</summary>
internal sealed class ChangeReportText(TextPage page, ReportWords words, ReportOptions options)
{
    private int _number;

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
        foreach (var group in part.Substantive)
        {
            WriteGroup(group, entry);
        }

        WriteFolded(part, entry, new FoldedText(page, words, comparison));
    }

    private void WriteGroup(SubjectGroup group, ChangeText entry)
    {
        page.Heading(words.Format("Subject.Heading", SafeText.OneLine(group.Subject), words.Number(group.Changes.Count)), '-');
        foreach (var change in group.Changes)
        {
            entry.Write(change, ++_number);
        }
    }

    private void WriteFolded(ChangeReportPart part, ChangeText entry, FoldedText folded)
    {
        WriteRest("Routine", part.Routine, entry, folded);
        WriteRest("Uncovered", part.Uncovered, entry, folded);
        if (options.All)
        {
            WriteRest("Unchanged", [.. part.Set.Changes.Where(IsUnchanged)], entry, folded);
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

        foreach (var change in changes)
        {
            entry.Write(change, ++_number);
        }
    }

    private static bool IsUnchanged(Change change) => change.Kind == ChangeKind.Unchanged && !change.Substantive;
}
