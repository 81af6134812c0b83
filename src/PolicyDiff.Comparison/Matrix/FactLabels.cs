using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Matrix;

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

    private static FactLabel Day(Requirement requirement, PolicyValue value, TextSpan clause)
    {
        var before = requirement.Text[clause.Start..value.Span.Start];
        return FirstDays.Any(word => before.TrimEnd().EndsWith(word, StringComparison.OrdinalIgnoreCase)) ? FactLabel.Start
            : LastDays.Any(word => Said(word, before, requirement)) ? FactLabel.Deadline
            : FactLabel.None;
    }

    /// <summary>The word stands before the day, or heads the column that the day stands in.</summary>
    private static bool Said(string word, string before, Requirement requirement) =>
        before.Contains(word, StringComparison.OrdinalIgnoreCase) || requirement.Column?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static FactLabel Nearest(string text, PolicyValue value, TextSpan clause)
    {
        var (best, distance) = (FactLabel.None, int.MaxValue);
        foreach (var (label, part) in Words)
        {
            for (var at = text.IndexOf(part, clause.Start, clause.Length, StringComparison.OrdinalIgnoreCase); at >= 0;)
            {
                var gap = at < value.Span.Start ? value.Span.Start - at - part.Length : at - value.Span.End;
                if (gap >= 0 && gap < distance)
                {
                    (best, distance) = (label, gap);
                }

                var next = at + part.Length;
                at = next < clause.End ? text.IndexOf(part, next, clause.End - next, StringComparison.OrdinalIgnoreCase) : -1;
            }
        }

        return best;
    }
}
