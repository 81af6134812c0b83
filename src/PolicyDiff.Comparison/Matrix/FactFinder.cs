using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Comparison.Matrix;

/// <summary>Makes short words of the values that a requirement sets: what the value is, the value, and what it is of.</summary>
internal static class FactFinder
{
    private const int LongestClause = 400;

    /// <summary>The facts in the order of the text; figures about the world, and values that say nothing by themselves, are none.</summary>
    public static IReadOnlyList<ThemeFact> Of(Requirement requirement) => requirement.Role != RequirementRole.Norm
        ? []
        : [.. requirement.Values.Where(value => Counts(requirement, value)).Select(value => Fact(requirement, value)).DistinctBy(fact => (fact.Text, fact.Base))];

    /// <summary>Whether a fact weighs: money, a share, or a value whose label is known.</summary>
    public static bool Weighs(ThemeFact fact) =>
        fact.Value.Kind is ValueKind.Money or ValueKind.Percentage || fact.Label is not (FactLabel.None or FactLabel.Contact);

    /// <summary>What two facts must share to be the same: label, value, and the words of what it is of.</summary>
    public static string Key(ThemeFact fact) => string.Join(
        ' ',
        DutchAnalyzers.Comparison.Analyze($"{fact.Base} {fact.Text}").Select(token => token.Term).Where(term => !StopWords.Dutch.Contains(term)).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Prepend($"{fact.Label} {fact.Value.Bound} {fact.Value.Canonical} {fact.Value.Absolute}"));

    private static bool Counts(Requirement requirement, PolicyValue value) =>
        (StatementWeight.Tells(value) || value.Kind == ValueKind.Contact) && !WorldFigures.Has(requirement.Text, value);

    private static ThemeFact Fact(Requirement requirement, PolicyValue value)
    {
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
        var from = requirement.Values.Where(other => other.Span.End <= value.Span.Start && StatementWeight.Tells(other)).Select(other => other.Span.End).DefaultIfEmpty(0).Max();
        var to = requirement.Values.Where(other => other.Span.Start >= value.Span.End && StatementWeight.Tells(other)).Select(other => other.Span.Start).DefaultIfEmpty(text.Length).Min();
        var (start, end) = (value.Span.Start, value.Span.End);
        while (start > from && value.Span.Start - start < LongestClause && !IsSign(text, start - 1))
        {
            start--;
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
}
