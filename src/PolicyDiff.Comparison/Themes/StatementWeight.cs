using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Silence;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Themes;

/// <summary>How much a statement tells a reader who compares policies, apart from its theme.</summary>
internal static partial class StatementWeight
{
    private const double Binding = 0.5;
    private const double Value = 0.4;
    private const double Fragment = 0.3;
    private const double LongWinded = 0.8;
    private const double Leaning = 0.6;
    private const double Talk = 0.4;
    private const double LeastInterest = 0.4;
    private const double InterestShare = 0.8;
    private const double Unjudged = 0.75;
    private const int ShortestSentence = 30;
    private const int FewestWords = 4;
    private const int LongestSentence = 320;

    private static readonly IReadOnlyList<string> TalkPhrases = WordList.Lines(typeof(StatementWeight).Assembly, "talk-phrases.txt");

    /// <summary>The weight, above 0; 0 for what only leads on, or announces the document's own changes.</summary>
    public static double Of(Requirement requirement)
    {
        var weight = requirement.Role switch
        {
            RequirementRole.Norm => 1.0,
            RequirementRole.Explanation => 0.55,
            RequirementRole.Definition => 0.5,
            _ => 0,
        };
        weight += requirement.Role == RequirementRole.Norm && Binds(requirement.Modality) ? Binding : 0;
        weight += weight > 0 && requirement.Values.Any(Tells) && !requirement.Values.Any(value => WorldFigures.Has(requirement.Text, value))
            ? Value
            : 0;
        return weight * (IsFragment(requirement) ? Fragment : requirement.Text.Length > LongestSentence ? LongWinded : 1)
            * (requirement.Form == RequirementForm.Footnote ? Fragment : 1)
            * (LeansOn().IsMatch(requirement.Text) ? Leaning : 1)
            * (LeadsOn().IsMatch(requirement.Text) ? Fragment : 1)
            * (IsTalk(requirement) ? Talk : 1)
            * (LeastInterest + (InterestShare * Math.Max(Interest(requirement), SetsCeiling(requirement) ? Unjudged : 0)));
    }

    /// <summary>How likely an adviser wants to know of it, in [0, 1]; what nobody judged counts as likely.</summary>
    public static double Interest(Requirement requirement) => requirement.NormProbability > 0 ? requirement.NormProbability : Unjudged;

    /// <summary>Whether a value says something by itself: an amount, a share, a term, a day, a range or a bounded number.</summary>
    public static bool Tells(PolicyValue value) =>
        value.Kind switch
        {
            ValueKind.Money or ValueKind.Percentage or ValueKind.Range => true,
            ValueKind.Duration => !value.Text.StartsWith("een ", StringComparison.OrdinalIgnoreCase),
            ValueKind.Date => HasDay().IsMatch(value.Canonical),
            ValueKind.Count => value.Bound != ValueBound.None && value.Text.Any(char.IsAsciiDigit),
            _ => false,
        };

    /// <summary>
    /// Too short to say something by itself: a name, or a loose piece of a figure. A row under the heads of a table is none.
    /// </summary>
    private static bool IsFragment(Requirement requirement) => requirement is { Form: RequirementForm.TableRow, TableHead: not null }
        ? !HasWord().IsMatch(requirement.Text)
        : IsFragment(requirement.Text);

    private static bool IsFragment(string text) =>
        text.Length < ShortestSentence || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWords;

    /// <summary>It tells what is seen, found or held dear, or where to read on, and sets nothing.</summary>
    private static bool IsTalk(Requirement requirement) =>
        TalkPhrases.Any(phrase => requirement.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            || ElsewhereFinder.RefersElsewhere(requirement);

    /// <summary>It names a ceiling and a value: wanted even where the sentence around it explains.</summary>
    private static bool SetsCeiling(Requirement requirement) =>
        Ceiling().IsMatch(requirement.Text)
            && requirement.Values.Any(value => value.Kind is ValueKind.Money or ValueKind.Percentage or ValueKind.Duration
                or ValueKind.Count or ValueKind.Range
            && value.Text.Any(char.IsAsciiDigit) && !WorldFigures.Has(requirement.Text, value));

    [GeneratedRegex(
        @"\b(?:maximum|maximale|maximaal|ten hoogste|\p{L}*plafond)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ceiling();

    /// <summary>A word, without which a row of a table does not say what its values are of.</summary>
    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex HasWord();

    /// <summary>It begins with a word that points to the sentence before, which the table does not show.</summary>
    [GeneratedRegex(
        @"^(?:Hier\p{L}*|Daar(?!naast|om\b)\p{L}*|Dit|Dat|Deze|Die|Zo|Zij|Ze|Een dergelijk\p{L}*|Dergelijke|Met (?:dat|dit) \p{L}+|Het (?:is|zijn|betreft|alsdan)|Met name)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex LeansOn();

    /// <summary>It ends where a list begins.</summary>
    [GeneratedRegex(@"(?::|\b(?:dat|om|zoals)(?: (?:zij|u|ze|hij|we|wij))?[;:]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadsOn();

    [GeneratedRegex(@"-\d{2}-\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex HasDay();

    private static bool Binds(Modality modality) =>
        modality is Modality.Obliged or Modality.Forbidden or Modality.Expected or Modality.Waived or Modality.Preferred;
}
