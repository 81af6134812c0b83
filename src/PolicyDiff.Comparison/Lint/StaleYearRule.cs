using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Lint;

/// <summary>
/// Years that stayed behind: a last day that had passed when the policy was published, or a year before the policy year in what names the
/// policy year.
/// </summary>
/// <remarks>History told as such, and references to earlier policies, are none.</remarks>
internal sealed partial class StaleYearRule : ILintRule
{
    private const int WordsBefore = 60;

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Find(LintedDocument linted)
    {
        var metadata = linted.Document.Metadata;
        if (metadata.Validity is not { First: var policyYear })
        {
            return [];
        }

        var published = metadata.Published ?? new DateOnly(policyYear - 1, 1, 1);
        return linted.Requirements
            .SelectMany(unit => unit.Values.Select(value => (Unit: unit, Value: value)))
            .Where(pair => IsPast(pair.Unit, pair.Value, published) || NamesThePolicyYear(pair.Unit, pair.Value, policyYear))
            .Select(pair => new LintFinding(
                LintKind.StaleYear,
                [pair.Value.Text, policyYear.ToString(CultureInfo.InvariantCulture)],
                [new LintPlace(LintPlaceRole.Here, pair.Unit.Citation)]));
    }

    /// <summary>Whether something is asked or told by a day that had passed.</summary>
    private static bool IsPast(Requirement unit, PolicyValue value, DateOnly published) =>
        value.Kind == ValueKind.Date
        && value.Bound is ValueBound.AtMost or ValueBound.LessThan
        && DateOnly.TryParseExact(value.Absolute, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day < published
        && unit.Form is not (RequirementForm.TableCell or RequirementForm.TableRow or RequirementForm.Footnote)
        && !Past().IsMatch(Around(unit.Text, value));

    private static bool NamesThePolicyYear(Requirement unit, PolicyValue value, int policyYear) =>
        value.Kind == ValueKind.Year
        && unit.Role != RequirementRole.Declaration
        && int.TryParse(value.Absolute, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year < policyYear
        && Coming().IsMatch(unit.Text[..value.Span.Start])
        && !Past().IsMatch(unit.Text);

    /// <summary>The clause of a value: to the next comma or the like on both sides.</summary>
    private static string Around(string text, PolicyValue value)
    {
        var start = text[..value.Span.Start].LastIndexOfAny([',', ';', ':', '(']) + 1;
        var end = text.IndexOfAny([',', ';', ':', ')'], value.Span.End);
        return text[Math.Max(start, value.Span.Start - WordsBefore)..Math.Min(end < 0 ? text.Length : end, value.Span.End + WordsBefore)];
    }

    [GeneratedRegex(
        @"\b(?:werd|werden|was|waren|had|hadden|heeft|hebben)\b|\b(?:eerder|vorige?|afgelopen|destijds|historisch|"
        + @"sinds)\b|\bten opzichte van\b|\bloop(?:t|en)?\b|\bgeld(?:t|en|ig|ige)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    // What names the year that the policy is for, or the one to come.
    [GeneratedRegex(
        @"\b(?:dit\s+(?:zorg)?inkoopbeleid(?:\s+voor)?|(?:het\s+)?(?:inkoop|contract|contracteer)jaar|"
        + @"(?:het\s+)?(?:komende?|volgende?)\s+jaar\s*[,(]?|planning\s+voor(?:\s+het\s+jaar)?|(?:aanbieden|aanvragen|"
        + @"sluiten)\s+van\s+(?:de\s+|een\s+)?(?:zorg)?overeenkomst(?:en)?(?:\s+voor)?)\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Coming();
}
