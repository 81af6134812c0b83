using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Knows of texts that stand alone whether the other side names the same amount, term or day for about the same thing.</summary>
/// <remarks>
/// Then a sentence that the rule is new or gone is too much said: <i>binnen zes weken ondertekenen</i>
/// against <i>tot zes weken na het aanbieden de gelegenheid om te ondertekenen</i>.
/// </remarks>
/// <param name="set">The comparison.</param>
internal sealed class AnsweredValues(ChangeSet set)
{
    private const int FewestWords = 3;

    private readonly ILookup<string, Requirement> _left = ByValue(set.Left);
    private readonly ILookup<string, Requirement> _right = ByValue(set.Right);

    /// <summary>
    /// Whether the other side names the most telling value of a change that stands alone, in a
    /// text that shares three longer words with it, those of the value among them.
    /// </summary>
    public bool Has(Change change) => (change.Left, change.Right) switch
    {
        ([var gone], []) => IsAnswered(gone, _right),
        ([], [var came]) => IsAnswered(came, _left),
        _ => false,
    };

    private static bool IsAnswered(Requirement unit, ILookup<string, Requirement> others) =>
        HeadlineWeight.MostTelling(unit) is { } value
            && others[Key(value)].Any(other => Likeness.SharedContent(unit, other) >= FewestWords);

    private static ILookup<string, Requirement> ByValue(ComparisonSide side) => side.Requirements
        .SelectMany(unit => unit.Values.Select(value => (Key: Key(value), Unit: unit)))
        .ToLookup(entry => entry.Key, entry => entry.Unit, StringComparer.Ordinal);

    private static string Key(PolicyValue value) => $"{value.Kind} {value.Canonical}";
}
