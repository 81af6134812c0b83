using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a short list of changes that need no reading one by one.</summary>
internal sealed class FoldedText(TextPage page, ReportWords words, ChangeSet set)
{
    private const int ShownPerKind = 5;

    private readonly ComparisonWords _comparison = new(set, words);

    /// <summary>Writes the first changes of each kind, one line each, and how many more there are.</summary>
    public void Write(IReadOnlyList<Change> changes)
    {
        foreach (var kind in changes.GroupBy(change => change.Kind).OrderBy(group => group.Key))
        {
            var all = kind.ToList();
            foreach (var change in all.Take(ShownPerKind))
            {
                page.Write("  - ", 4, [new StyledText(Line(change))]);
            }

            if (all.Count > ShownPerKind)
            {
                page.Write("    ", 4, [new StyledText(words.Format("Folded.More", words.Number(all.Count - ShownPerKind), _comparison.Kind(kind.Key)), TextStyle.Faint)]);
            }
        }
    }

    private string Line(Change change)
    {
        var places = string.Join(" → ", new[] { PlaceOf(change, left: true), PlaceOf(change, left: false) }.OfType<string>().Distinct(StringComparer.Ordinal));
        var head = places.Length == 0 ? _comparison.Kind(change.Kind) : $"{_comparison.Kind(change.Kind)}, {places}";
        var text = (change.Right.Count > 0 ? change.Right : change.Left).Select(unit => unit.Text).FirstOrDefault() ?? string.Empty;
        return Excerpt.Of($"{head}: {SafeText.OneLine(text)}", page.Width - 5);
    }

    private static string? PlaceOf(Change change, bool left) =>
        (left ? change.Left : change.Right) is [var unit, ..] ? CitationNames.Place(unit.Citation) : null;
}
