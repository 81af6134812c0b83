using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Numbers;

namespace PolicyDiff.Dutch.Analysis.Readings;

/// <summary>
/// Gives an amount one term in every notation: <c>€ 1.250</c>, <c>1250 euro</c> and <c>1 250,00</c>; <c>80 %</c> and <c>80 procent</c>;
/// <c>zes weken</c> and <c>6 weken</c>.
/// </summary>
/// <remarks>
/// Money, shares and lengths of time have a term with their unit. The bare number has one of its own where it can be written in several
/// ways, so that a number finds the amount; a year is a word. A blank between groups of three digits is read as a dot.
/// </remarks>
internal sealed partial class ValueReading : TextReading
{
    private const int ShortestNumber = 4;

    /// <inheritdoc/>
    public override string Name => "values";

    /// <inheritdoc/>
    public override IEnumerable<Token> Read(string text)
    {
        if (!MayHoldValues().IsMatch(text))
        {
            yield break;
        }

        var grouped = GroupedByBlanks().Replace(text, match => match.Value.Replace(' ', '.'));
        var values = QuantityFinder.Find(grouped);
        foreach (var value in values.Where(value => value.Kind is ValueKind.Money or ValueKind.Percentage or ValueKind.Duration))
        {
            foreach (var bound in Bounds(value.Canonical))
            {
                yield return Form(bound.Replace(' ', '-'), value.Span);
            }
        }

        foreach (Match match in Number().Matches(grouped))
        {
            if (Amount.TryParse(match.Value, isMoney: false, out var number) && IsTelling(Amount.Canonical(number)))
            {
                yield return Form(Amount.Canonical(number), new TextSpan(match.Index, match.Index + match.Length));
            }
        }
    }

    private static Token Form(string value, TextSpan span) =>
        new(TermMarks.Value + value, span, 0) { Kind = TokenKind.Form, IsFinal = true };

    // "4..6 week" is "4 week" and "6 week".
    private static IEnumerable<string> Bounds(string canonical)
    {
        var unit = canonical[canonical.IndexOf(' ', StringComparison.Ordinal)..];
        return canonical[..^unit.Length].Split("..").Select(bound => bound + unit);
    }

    private static bool IsTelling(string canonical) =>
        canonical.Length >= ShortestNumber || canonical.Contains('.', StringComparison.Ordinal);

    [GeneratedRegex(
        @"\d|\b(?:procent|euro|week|weken|maand|maanden|jaar|jaren|dag|dagen|uur|uren|minuten|werkdagen)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MayHoldValues();

    [GeneratedRegex(@"(?<![\w.,])\d{1,3}(?: \d{3})+(?![\w.]|,\d{3})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex GroupedByBlanks();

    [GeneratedRegex(
        @"(?<![\w.,/-])(?!(?:19|20)\d\d(?!\d|[.,]\d))\d+(?:\.\d{3})*(?:,\d+)?(?![\w/]|[.,-]\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
