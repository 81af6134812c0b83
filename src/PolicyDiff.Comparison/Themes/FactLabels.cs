using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Tells what a value is: a tariff, a surcharge, the last day for something.</summary>
internal static class FactLabels
{
    private static readonly IReadOnlyList<(FactLabel Label, string Part)> Words =
        [.. WordList.Rows(typeof(FactLabels).Assembly, "fact-labels.txt").Select(row => (Enum.Parse<FactLabel>(row[0]), row[1]))];

    private static readonly string[] FirstDays = ["per", "vanaf", "ingang van"];
    private static readonly string[] LastDays = ["uiterlijk", "uiterste", "deadline"];

    /// <summary>The label of a value.</summary>
    /// <param name="requirement">The requirement that holds it.</param>
    /// <param name="value">The value.</param>
    /// <param name="clause">The part of the text that speaks of this value and no other.</param>
    public static FactLabel Of(Requirement requirement, PolicyValue value, TextSpan clause) => value.Kind switch
    {
        ValueKind.Contact => FactLabel.Contact,
        ValueKind.Date => Day(requirement, value, clause),
        ValueKind.Money or ValueKind.Percentage => Nearest(requirement.Text, value, clause),
        ValueKind.Duration when value.Text.EndsWith("jarige", StringComparison.OrdinalIgnoreCase) => FactLabel.Term,
        ValueKind.Duration when Nearest(requirement.Text, value, clause) == FactLabel.Term => FactLabel.Term,
        _ => FactLabel.None,
    };

    /// <summary>The label that the head of a column gives its values.</summary>
    public static FactLabel Of(string head, PolicyValue value) => value.Kind switch
    {
        ValueKind.Contact => FactLabel.Contact,
        ValueKind.Date => LastDays.Any(word => head.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? FactLabel.Deadline
            : FactLabel.None,
        ValueKind.Duration or ValueKind.Count or ValueKind.Range => FactLabel.None,
        _ => Words.FirstOrDefault(word => word.Label != FactLabel.Term && Ends(head, word.Part, new TextSpan(0, head.Length)).Any()).Label,
    };

    private static FactLabel Day(Requirement requirement, PolicyValue value, TextSpan clause)
    {
        var before = requirement.Text[clause.Start..value.Span.Start];
        return FirstDays.Any(word => before.TrimEnd().EndsWith(word, StringComparison.OrdinalIgnoreCase)) ? FactLabel.Start
            : LastDays.Any(word => Said(word, before, requirement)) ? FactLabel.Deadline
            : FactLabel.None;
    }

    /// <summary>The word stands before the day, or heads the column that the day stands in.</summary>
    private static bool Said(string word, string before, Requirement requirement) =>
        before.Contains(word, StringComparison.OrdinalIgnoreCase)
            || requirement.Column?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static FactLabel Nearest(string text, PolicyValue value, TextSpan clause)
    {
        var (best, distance) = (FactLabel.None, int.MaxValue);
        foreach (var (label, ending) in Words.Where(word => word.Label == FactLabel.Term == (value.Kind == ValueKind.Duration)))
        {
            foreach (var at in Ends(text, ending, clause))
            {
                var gap = at <= value.Span.Start ? value.Span.Start - at : at - ending.Length - value.Span.End;
                if (gap >= 0 && gap < distance)
                {
                    (best, distance) = (label, gap);
                }
            }
        }

        return best;
    }

    /// <summary>Where words that end so end: a compound is what its last part is.</summary>
    private static IEnumerable<int> Ends(string text, string ending, TextSpan clause)
    {
        for (var from = clause.Start; from < clause.End;)
        {
            var at = text.IndexOf(ending, from, clause.End - from, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                yield break;
            }

            from = at + ending.Length;
            if (from == text.Length || !char.IsLetter(text[from]))
            {
                yield return from;
            }
        }
    }
}
