using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out what to know before the changes: the documents of both sides, the notices, the counts.</summary>
internal sealed class PartSummaryText(TextPage page, ReportWords words, ComparisonWords comparison)
{
    private const int LongestLabel = 12;

    private static readonly ChangeKind[] Matters = [ChangeKind.Modified, ChangeKind.Added, ChangeKind.Removed, ChangeKind.Split, ChangeKind.Merged, ChangeKind.Moved, ChangeKind.Editorial];
    private static readonly ChangeKind[] Routine = [ChangeKind.Editorial, ChangeKind.Moved, ChangeKind.Split, ChangeKind.Merged, ChangeKind.Modified, ChangeKind.Added, ChangeKind.Removed];

    /// <summary>Writes the documents of both sides.</summary>
    public void WriteSides(ChangeSet set)
    {
        WriteSide(set.Left);
        WriteSide(set.Right);
        page.Blank();
    }

    /// <summary>Writes the notices, each as a warning.</summary>
    public void WriteNotices(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            var label = $"  {words["Notice.Label"]}";
            page.Write(label, TextPage.LengthOf(label) + 1, [new StyledText(SafeText.OneLine(notice.Text), TextStyle.Warning)], TextStyle.Warning);
        }

        page.Blank();
    }

    /// <summary>Writes the counts in a few lines.</summary>
    public void WriteCounts(ChangeReportPart part)
    {
        var statistics = part.Statistics;
        var routine = part.Routine.Count;
        WriteCount("Count.Substantive", statistics.Substantive, KindsOf(part.Set.Changes.Where(change => change.Substantive), Matters));
        WriteCount(string.Empty, 0, DirectionsOf(statistics));
        WriteCount("Count.Routine", routine, KindsOf(part.Routine, Routine));
        WriteCount("Count.Unchanged", statistics.ByKind[ChangeKind.Unchanged], []);
        WriteCount("Count.Uncovered", part.Uncovered.Count, []);
        page.Blank();
    }

    /// <summary>Writes the counts as bars: by kind, by direction and by subject.</summary>
    public void WriteBars(ChangeStatistics statistics)
    {
        var bars = new BarsText(page, words);
        bars.Write(words["Bars.ByKind"], statistics.ByKind.Where(entry => entry.Value > 0).Select(entry => KeyValuePair.Create(comparison.Kind(entry.Key), entry.Value)));
        bars.Write(words["Bars.ByDirection"], statistics.ByDirection.Where(entry => entry.Value > 0).Select(entry => KeyValuePair.Create(words[$"Direction.{entry.Key}"], entry.Value)));
        bars.Write(words["Bars.BySubject"], statistics.BySubject.Select(entry => KeyValuePair.Create(SafeText.OneLine(entry.Key), entry.Value)));
    }

    private void WriteSide(ComparisonSide side)
    {
        var label = Excerpt.Of(SafeText.OneLine(side.Label), LongestLabel);
        var indent = 2 + Math.Max(6, TextPage.LengthOf(label) + 2);
        if (side.Documents.Count == 0)
        {
            page.Write($"  {label}", indent, [new StyledText(words["Side.NoDocuments"], TextStyle.Warning)], TextStyle.Strong);
        }

        foreach (var document in side.Documents)
        {
            page.Write($"  {label}", indent, [new StyledText(SafeText.OneLine(document.Metadata.Title))], TextStyle.Strong);
            page.Write(string.Empty, indent, [new StyledText(Facts(document), TextStyle.Faint)]);
            label = string.Empty;
        }
    }

    private string Facts(DocumentSummary document) =>
        string.Join(" · ", words.Facts(document.Metadata, document.Source).Append(SafeText.OneLine(document.Source.Path)));

    private IEnumerable<string> KindsOf(IEnumerable<Change> changes, IEnumerable<ChangeKind> order)
    {
        var counts = changes.CountBy(change => change.Kind).ToDictionary();
        return order.Where(counts.ContainsKey).Select(kind => $"{words.Number(counts[kind])}{TextPage.NoBreak}{comparison.Kind(kind)}");
    }

    private IEnumerable<string> DirectionsOf(ChangeStatistics statistics) =>
        from entry in new[] { ChangeDirection.Heavier, ChangeDirection.Lighter, ChangeDirection.Different }
        where statistics.ByDirection.GetValueOrDefault(entry) > 0
        select $"{words.Number(statistics.ByDirection[entry])}{TextPage.NoBreak}{words[$"Direction.{entry}"]}";

    private void WriteCount(string key, int count, IEnumerable<string> details)
    {
        var detail = string.Join(" · ", details);
        if (key.Length > 0 || detail.Length > 0)
        {
            var label = key.Length == 0 ? string.Empty : $"  {words[key],-22}{words.Number(count),5}";
            page.Write(label, 32, [new StyledText(detail)]);
        }
    }
}
