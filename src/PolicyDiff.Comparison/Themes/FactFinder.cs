using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Makes short words of the values that a requirement sets: what the value is, the value, and what it is of.</summary>
internal static partial class FactFinder
{
    private const int LongestClause = 400;

    // Below this chance that an adviser wants to know of it, a sentence tells of the world.
    private const double LeastInterest = 0.3;

    /// <summary>The facts in the order of the text; figures about the world, and values that say nothing by themselves, are none.</summary>
    public static IReadOnlyList<ThemeFact> Of(Requirement requirement) =>
        requirement.Role != RequirementRole.Norm || StatementWeight.Interest(requirement) < LeastInterest
            ? []
            : [.. DayRanges(requirement, [.. requirement.Values.Where(value => Counts(requirement, value))])
                .DistinctBy(fact => (fact.Text, fact.Base, fact.Head))];

    /// <summary>
    /// Whether a fact weighs by itself: money, or a share that a rule sets. A share without label in a plain statement tells how the world
    /// is. Days and terms weigh only in themes about them.
    /// </summary>
    public static bool Weighs(ThemeFact fact) => fact.Replaces is { } before ? Weighs(before) : fact.Value.Kind == ValueKind.Money
        || (fact.Value.Kind == ValueKind.Percentage
            && (fact.Label != FactLabel.None
                || fact.Value.Bound != ValueBound.None
                || fact.Requirement.Modality != Modality.None
                || fact.Requirement.Kind is RequirementKind.Tariff or RequirementKind.Threshold));

    /// <summary>What two facts must share to be the same: label, value, and the words of what it is of.</summary>
    public static string Key(ThemeFact fact) => string.Join(
        ' ',
        DutchAnalyzers.Comparison.Analyze($"{fact.Base} {fact.Text}")
            .Select(token => token.Term)
            .Where(term => !StopWords.Dutch.Contains(term))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Prepend($"{fact.Label} {fact.Value.Bound} {fact.Value.Canonical} {fact.Value.Absolute}"));

    private static bool Counts(Requirement requirement, PolicyValue value) =>
        (StatementWeight.Tells(value)
            || value.Kind == ValueKind.Contact
            || (value.Kind == ValueKind.Count && requirement.Kind == RequirementKind.Threshold && value.Text.Any(char.IsAsciiDigit)))
            && !WorldFigures.Has(requirement.Text, value);

    /// <summary>The facts, two days with no more than a dash or <i>tot</i> between them as one.</summary>
    private static IEnumerable<ThemeFact> DayRanges(Requirement requirement, List<PolicyValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            var (value, next) = (values[i], i + 1 < values.Count ? values[i + 1] : null);
            if (next is { Kind: ValueKind.Date }
                && value.Kind == ValueKind.Date
                && value.Span.End <= next.Span.Start
                && next.Span.End <= requirement.Text.Length
                && BetweenDays().IsMatch(requirement.Text[value.Span.End..next.Span.Start]))
            {
                var start = FirstOfRange().Match(requirement.Text[..value.Span.Start]) is { Success: true } word
                    ? word.Index
                    : value.Span.Start;
                yield return new ThemeFact(requirement.Text[start..next.Span.End], value, requirement);
                i++;
            }
            else
            {
                yield return Fact(requirement, value);
            }
        }
    }

    private static ThemeFact Fact(Requirement requirement, PolicyValue value)
    {
        if (RowFact.Of(requirement, value) is { } cell)
        {
            return cell;
        }

        if (value.Span.Length == 0 || value.Span.End > requirement.Text.Length)
        {
            return new ThemeFact(requirement.Text, value, requirement);
        }

        var clause = Clause(requirement, value);
        var phrase = ValuePhrase.Of(requirement, value);
        var text = phrase.In(requirement.Text);
        return new ThemeFact(text, value, requirement)
        {
            Label = FactLabels.Of(requirement, value, new TextSpan(clause.Start, Math.Max(clause.End, phrase.End))),
            Base = FactBase.Of(requirement.Text, value, phrase, clause.Start),
        };
    }

    /// <summary>From the sign or value before it up to the sign or value behind it.</summary>
    private static TextSpan Clause(Requirement requirement, PolicyValue value)
    {
        var text = requirement.Text;
        var from = requirement.Values.Where(other => other.Span.End <= value.Span.Start && StatementWeight.Tells(other))
            .Select(other => other.Span.End)
            .DefaultIfEmpty(0).Max();
        var to = requirement.Values.Where(other => other.Span.Start >= value.Span.End && StatementWeight.Tells(other))
            .Select(other => other.Span.Start)
            .DefaultIfEmpty(text.Length).Min();
        var (start, end) = (value.Span.Start, value.Span.End);
        while (start > from && value.Span.Start - start < LongestClause)
        {
            var opened = text[start - 1] == ')' ? text.LastIndexOf('(', start - 1) : -1;
            if (opened < from && IsSign(text, start - 1))
            {
                break;
            }

            start = opened >= from ? opened : start - 1;
        }

        while (end < to && end - value.Span.End < LongestClause && !IsSign(text, end))
        {
            end++;
        }

        return new TextSpan(start == from && from > 0 ? AfterConjunction(text, from, value.Span.Start) : start, end);
    }

    /// <summary>Behind the conjunction that parts two values, where there is one.</summary>
    private static int AfterConjunction(string text, int from, int to)
    {
        var at = text.IndexOf(" en ", from, to - from, StringComparison.Ordinal);
        return at < 0 ? from : at + " en ".Length;
    }

    /// <summary>A sign that ends a clause, and not one inside a number or word.</summary>
    private static bool IsSign(string text, int at) => text[at] switch
    {
        ';' or '!' or '?' or '(' or ')' or '|' or '•' or '\n' => true,
        '.' or ',' or ':' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };

    [GeneratedRegex(@"^\s*(?:–|-|tot|tot en met|t/m|en)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenDays();

    [GeneratedRegex(@"\b(?:tussen|van) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstOfRange();
}
