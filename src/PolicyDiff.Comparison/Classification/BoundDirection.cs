using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Tells whether a changed value asks more or less, from the word before it: a higher minimum and a shorter term ask more.</summary>
internal static partial class BoundDirection
{
    /// <summary>The direction; <see cref="ChangeDirection.Different"/> where there is no bound, or another one on each side.</summary>
    public static ChangeDirection Of(PairComparison pair, PolicyValue before, PolicyValue after)
    {
        if (Size(before.Canonical) is not { } small || Size(after.Canonical) is not { } large || small == large || !SameUnit(before.Canonical, after.Canonical))
        {
            return ChangeDirection.Different;
        }

        var bound = BoundOf(pair.Left.Select(profile => profile.Requirement), before);
        if (bound == 0 || bound != BoundOf(pair.Right.Select(profile => profile.Requirement), after))
        {
            return ChangeDirection.Different;
        }

        return (large > small) == (bound > 0) ? ChangeDirection.Heavier : ChangeDirection.Lighter;
    }

    /// <summary>1 behind a word of least measure, -1 behind one of greatest measure or of a term, 0 elsewhere.</summary>
    public static int BoundOf(IEnumerable<Requirement> requirements, PolicyValue value)
    {
        var requirement = requirements.FirstOrDefault(candidate => candidate.Values.Contains(value));
        if (requirement is null)
        {
            return 0;
        }

        var before = requirement.Text[..value.Span.Start].TrimEnd();
        return EndsWithAny(before, BoundWords.Minimum) ? 1 : EndsWithAny(before, BoundWords.Maximum) ? -1 : 0;
    }

    private static bool EndsWithAny(string text, IReadOnlySet<string> phrases) =>
        phrases.Any(phrase => text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && (text.Length == phrase.Length || !char.IsLetter(text[^(phrase.Length + 1)])));

    private static decimal? Size(string canonical) =>
        Number().Match(canonical) is { Success: true } match && decimal.TryParse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var size) ? size : null;

    private static bool SameUnit(string one, string other) =>
        string.Equals(Number().Replace(one, string.Empty, 1), Number().Replace(other, string.Empty, 1), StringComparison.Ordinal);

    [GeneratedRegex(@"^\d+(\.\d+)?(?=$|\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
