using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// What something is counted by: <i>per praktijk</i> became <i>per huisarts</i>, <i>per gebeurtenis</i> became <i>per jaar</i>.
/// </summary>
internal sealed partial class BaseRule : IEvidenceRule
{
    private static readonly string[] Times =
    [
        "minuut", "kwartier", "uur", "dagdeel", "dag", "etmaal", "week", "maand", "kwartaal", "halfjaar", "jaar",
    ];

    // From the largest down: a region has organisations, an organisation locations, a location staff, and each of them clients.
    private static readonly string[][] Units =
    [
        ["regio", "zorgkantoorregio", "gemeente", "wijk", "district"],
        ["organisatie", "zorgaanbieder", "aanbieder", "instelling", "onderneming", "zorggroep", "concern"],
        ["locatie", "vestiging", "praktijk", "ziekenhuis", "verpleeghuis", "apotheek"],
        ["afdeling", "team", "woonadres", "adres", "huishouden", "gezin", "woning"],
        ["huisarts", "arts", "behandelaar", "zorgverlener", "medewerker", "fysiotherapeut", "tandarts", "verpleegkundige", "persoon"],
        ["client", "patient", "verzekerde", "bewoner", "deelnemer", "inwoner", "kind", "ingeschrevene"],
    ];

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (Bases(pair.Left), Bases(pair.Right));
        var (before, after) = (Only(left, pair.Right), Only(right, pair.Left));
        if (before.Count + after.Count > 0)
        {
            yield return new Evidence(before.Count > 0 && after.Count > 0 ? "base.replaced" : "base.one-side")
            {
                Aspect = ChangeAspect.Count,
                Direction = Direction(pair, before, after),
                Left = string.Join(", ", before),
                Right = string.Join(", ", after),
            };
        }
    }

    // The same amount for a longer time, or for a larger unit, is less.
    private static ChangeDirection Direction(JudgedPair pair, List<string> before, List<string> after)
    {
        if (before.Count == 0 || after.Count == 0)
        {
            return ChangeDirection.Different;
        }

        var (shorter, longer) = (Array.IndexOf(Times, before[0]), Array.IndexOf(Times, after[0]));
        var (larger, smaller) = (SizeOf(before[0]), SizeOf(after[0]));
        return shorter >= 0 && longer >= 0 ? ChangeDirections.Growing(longer.CompareTo(shorter))
            : larger >= 0
                && smaller >= 0 ? ChangeDirections.Growing((EvidenceDirections.IsBenefit(pair) ? -1 : 1) * smaller.CompareTo(larger))
            : ChangeDirection.Different;
    }

    private static int SizeOf(string unit) => Array.FindIndex(Units, group => group.Contains(unit, StringComparer.Ordinal));

    private static List<string> Bases(JudgedText text) =>
        [.. Per().Matches(text.Plain).Select(match => match.Groups["base"].Value).Distinct(StringComparer.Ordinal)];

    private static List<string> Only(List<string> bases, JudgedText there) => [.. bases.Where(word => !there.Says(word))];

    [GeneratedRegex(@"\bper (?<base>[a-z][a-z-]{3,})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Per();
}
