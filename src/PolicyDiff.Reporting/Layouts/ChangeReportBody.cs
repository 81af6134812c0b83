using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Layouts;

/// <summary>What changed: the sides, the counts and the heaviest changes first, then what matters by subject, then the rest.</summary>
internal sealed class ChangeReportBody(ChangeReport report, ReportLayout layout)
{
    private readonly Dictionary<Change, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets the whole report.</summary>
    public void Write()
    {
        layout.Title(report.Title);
        if (report.Parts.Count == 0)
        {
            layout.Paragraph(layout.Words["Report.Nothing"]);
        }

        if (report.Parts.Count != 1)
        {
            layout.Contents();
        }

        foreach (var part in report.Parts)
        {
            using (layout.Part(part.Heading))
            {
                Write(new ChangePart(part, layout, _numbers));
            }
        }

        layout.Warnings(report.Diagnostics);
        layout.Disclaimer(ruled: true);
    }

    private void Write(ChangePart changes)
    {
        var part = changes.Part;
        layout.Sides(part.Set.Left, part.Set.Right);
        layout.Notices(part.Set.Notices);
        if (layout.Options.StatisticsOnly)
        {
            layout.Bars(Distributions.Of(part.Statistics, changes.Comparison, layout.Words));
            return;
        }

        layout.Counts(changes);
        var readings = SubjectReading.Of(part.Substantive, layout.Options.All);
        foreach (var change in readings.SelectMany(reading => layout.InOrder(reading).Concat(reading.Light)))
        {
            changes.NumberOf(change);
        }

        if (part.Headlines.Count > 0)
        {
            layout.Headlines(part.Headlines, changes);
        }

        layout.Subjects(readings, changes);
        WriteRest("Unsure", part.Unsure, changes, inFull: true);
        WriteRest(changes.Comparison.RoutineKey, part.Routine, changes, layout.Options.All);
        WriteRest("Uncovered", part.Uncovered, changes, layout.Options.All);
        WriteRest("Unchanged", layout.Options.All ? part.Unchanged() : [], changes, inFull: true);
    }

    private void WriteRest(string key, IReadOnlyList<Change> changes, ChangePart part, bool inFull)
    {
        if (changes.Count > 0)
        {
            layout.Rest(key, changes, part, inFull);
        }
    }
}
