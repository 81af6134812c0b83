using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Knows the figures that a rule only mentions: what the world is like, and that something is there at all hours.</summary>
internal static partial class WorldFigures
{
    /// <summary>Whether a value is one of those: <i>24 uur per dag</i>, <i>haar aandeel van 7%</i>.</summary>
    public static bool Has(string text, PolicyValue value) => value.Span.Length > 0 && value.Span.End <= text.Length && value.Kind switch
    {
        ValueKind.Duration or ValueKind.Count or ValueKind.Frequency => AtAllHours()
            .Matches(text)
            .Any(match => match.Index < value.Span.End && value.Span.Start < match.Index + match.Length),
        ValueKind.Percentage when InBrackets().IsMatch(text[..value.Span.Start]) => true,
        ValueKind.Percentage or ValueKind.Money => value.Bound == ValueBound.None && Described().IsMatch(text[..value.Span.Start]),
        _ => false,
    };

    [GeneratedRegex(
        @"\b(?:24 uur per (?:dag|etmaal)|(?:7|zeven) dagen (?:per|in de) week|24/7)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtAllHours();

    /// <summary>A share in brackets behind what it is the share of: <i>het aandeel aanbieders met een verlies (>75%)</i>.</summary>
    [GeneratedRegex(
        @"\baandeel (?:\p{L}+ ){1,9}\((?:[<>]|ruim|circa|meer dan)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(
        @"\b(?:(?:haar|hun|zijn|een|het|de) (?:aandeel|stijging|daling|groei|toename|afname|uitstoot)\p{L}* van|(?:is|zijn) (?:verantwoordelijk|goed) voor) (?:ongeveer |circa |ruim |bijna )?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Described();
}
