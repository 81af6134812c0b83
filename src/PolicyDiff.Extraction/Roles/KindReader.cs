using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction.Units;

namespace PolicyDiff.Extraction.Roles;

/// <summary>Judges what a unit is about; the first that fits, from the most specific.</summary>
internal static partial class KindReader
{
    // A pattern that looks for one word behind another anywhere in a sentence takes linear time only without backtracking.
    private static readonly Regex Exclusion = new(
        @"\bsluit(?:en)?\b[^.]*\bgeen\b[^.]*overeenkomst|\bgeen\b[^.]*overeenkomst\b[^.]*\bsluit|\bniet in aanmerking\b|\buitsluiting|\buitgesloten\b|\bval(?:t|len) (?:niet onder|buiten)\b|\bniet (?:voor vergoeding|vergoed|gedeclareerd)\b|\bvergoed(?:t|en) [^.]*\b(?:geen|niet)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The kind of a unit.</summary>
    public static RequirementKind Read(UnitReading reading, RequirementRole role, Modality modality)
    {
        if (role is RequirementRole.Definition or RequirementRole.Guide or RequirementRole.Explanation or RequirementRole.Question)
        {
            return RequirementKind.Statement;
        }

        var (text, around) =
            (reading.Unit.Text, $"{reading.Unit.Lead} {(reading.Headings.Count > 0 ? reading.Headings[^1] : string.Empty)}");
        return text switch
        {
            _ when Exclusion.IsMatch(text)
                || (reading.Unit.Form is RequirementForm.ListItem && Exclusion.IsMatch(around)) => RequirementKind.Exclusion,
            _ when Step().IsMatch(text) => RequirementKind.ProcedureStep,
            _ when Has(reading, ValueKind.Money)
                || (Tariff().IsMatch(text)
                    && (Has(reading, ValueKind.Percentage) || TariffHeading().IsMatch(around))) => RequirementKind.Tariff,
            _ when IsDeadline(reading) => RequirementKind.Deadline,
            _ when reading.Values.Any(
                value => value.Kind is ValueKind.Count or ValueKind.Range or ValueKind.Percentage or ValueKind.Duration
                    or ValueKind.Frequency)
                && Bound().IsMatch(text) => RequirementKind.Threshold,
            _ when Condition().IsMatch(around) && modality is not Modality.None => RequirementKind.Condition,
            _ when modality is Modality.None or Modality.Possible or Modality.Allowed => RequirementKind.Statement,
            _ => RequirementKind.Duty,
        };
    }

    private static bool Has(UnitReading reading, ValueKind kind) => reading.Values.Any(value => value.Kind == kind);

    private static bool IsDeadline(UnitReading reading) =>
        (Has(reading, ValueKind.Date)
            && (reading.Unit.Form is RequirementForm.TableRow || Until().IsMatch(reading.Unit.Text) || reading.Values[0].Span.Start == 0))
        || (Has(reading, ValueKind.Duration) && Within().IsMatch(reading.Unit.Text));

    [GeneratedRegex(@"^(?:Stap|Fase)\s\d", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(
        @"tari(?:ef|even)|vergoeding|toeslag|afslag|budget|index(?:atie|ering|eren)|geïndexeerd|bekostig|prijspeil|prijsniveau",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tariff();

    [GeneratedRegex(@"tari(?:ef|even)|toeslag|bekostiging|financiering", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TariffHeading();

    [GeneratedRegex(@"\b(?:uiterlijk|uiterste|vóór|voor|tot|per|vanaf|na)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:binnen|uiterlijk|na|van tevoren|voordat|termijn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(
        @"\b(?:ten minste|tenminste|minimaal|minstens|ten hoogste|hoogstens|maximaal|hooguit|minder|meer|hoger|lager|langer|korter|boven|ouder|jonger|bedraagt|bestaat uit|omvang|norm)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex(
        @"voorwaarden|minimumeisen|(?:kwaliteits)?eisen\b|in aanmerking", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();
}
