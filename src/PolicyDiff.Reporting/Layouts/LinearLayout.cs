using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Layouts;

/// <summary>What formats that can fold nothing away have in common: light changes get a line each, the rest is cut short.</summary>
internal abstract class LinearLayout(ReportWords words, ReportOptions options) : ReportLayout(words, options)
{
    /// <summary>Text elements that a change with its number may take in a list.</summary>
    protected abstract int NumberedLength { get; }

    /// <summary>Text elements that a change may take in a list that is cut short.</summary>
    protected abstract int FoldedLength { get; }

    /// <inheritdoc/>
    public override IDisposable? Part(string heading)
    {
        Heading(1, heading);
        return null;
    }

    /// <inheritdoc/>
    public override void Headlines(IReadOnlyList<Headline> headlines, ChangePart part)
    {
        Heading(2, Words["Headlines.Heading"]);
        Explanation(Words["Headlines.Explanation"]);
        Entries(headlines.Select(headline => new ListEntry(part.NumberOf(headline.Changes[0]), headline.Sentence)));
    }

    /// <inheritdoc/>
    public override void Subjects(IReadOnlyList<SubjectReading> readings, ChangePart part)
    {
        Contents();
        foreach (var reading in readings.Where(reading => reading.Heavy.Count > 0))
        {
            Heading(2, Words.Counted(Words.Subject(reading.Subject), reading.Heavy.Count + reading.Light.Count));
            Heavy(reading, part);
            Light(Words["Light.Heading"], reading.Light, part);
        }

        var light = readings.Where(reading => reading.Heavy.Count == 0).ToList();
        if (light.Count > 0)
        {
            Heading(2, Words.Counted(Words["Light.Subjects"], light.Sum(reading => reading.Light.Count)));
            Explanation(WithHint(Words["Light.Explanation"]));
        }

        foreach (var reading in light)
        {
            Light(Words.Subject(reading.Subject), reading.Light, part);
        }
    }

    /// <inheritdoc/>
    public override void Rest(string key, IReadOnlyList<Change> changes, ChangePart part, bool inFull)
    {
        Heading(2, Words.Counted(Words[$"{key}.Heading"], changes.Count));
        Explanation(Words[$"{key}.Explanation"]);
        if (inFull)
        {
            Changes(changes, part);
        }
        else
        {
            Entries(FoldedKind.Of(changes, part.Comparison).SelectMany(Folded));
        }
    }

    /// <summary>A heading of level 1, 2 or 3.</summary>
    protected abstract void Heading(int level, string text);

    /// <summary>What stands below a heading.</summary>
    protected abstract void Explanation(string text);

    /// <summary>A list of lines.</summary>
    protected abstract void Entries(IEnumerable<ListEntry> entries);

    /// <summary>Changes in full.</summary>
    protected abstract void Changes(IReadOnlyList<Change> changes, ChangePart part);

    /// <summary>The heavy changes of a subject.</summary>
    protected virtual void Heavy(SubjectReading reading, ChangePart part) => Changes(reading.Heavy, part);

    /// <summary>The text, with how to see more behind it where the reader can ask for it at once.</summary>
    protected virtual string WithHint(string text) => text;

    private void Light(string heading, IReadOnlyList<Change> changes, ChangePart part)
    {
        if (changes.Count > 0)
        {
            Heading(3, heading);
            Entries(changes.Select(change =>
                new ListEntry(part.NumberOf(change), FoldedKind.NumberedLine(change, part.Comparison, Words, NumberedLength))));
        }
    }

    private IEnumerable<ListEntry> Folded(FoldedKind folded)
    {
        var shown = folded.Shown.Select(change => new ListEntry(null, folded.Line(change, FoldedLength)));
        return folded.More > 0 ? shown.Append(new ListEntry(null, WithHint(folded.MoreLine(Words)), IsFaint: true)) : shown;
    }
}
