using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Values;

/// <summary>Reads from the words around a value on which side of it the requirement lies.</summary>
/// <remarks>
/// The words must stand directly before the value, an article, preposition or euro sign
/// between them allowed; <i>of meer</i> and <i>of minder</i> behind it.
/// </remarks>
internal static partial class BoundReader
{
    private const int WordsBefore = 45;

    /// <summary>The bound of a value; none for certificates, contacts, references, frequencies and bare years.</summary>
    /// <param name="text">The text the value stands in.</param>
    /// <param name="value">The value.</param>
    public static ValueBound Read(string text, PolicyValue value)
    {
        if (value.Kind is ValueKind.Certificate or ValueKind.Contact or ValueKind.Reference or ValueKind.Frequency or ValueKind.Year)
        {
            return ValueBound.None;
        }

        if (value.Kind is ValueKind.Duration && AgeSign().Match(value.Text) is { Success: true } sign)
        {
            return sign.Groups["more"].Success ? ValueBound.AtLeast : ValueBound.LessThan;
        }

        var behind = Behind().Match(text, value.Span.End);
        if (behind.Success)
        {
            return behind.Groups["more"].Success ? ValueBound.AtLeast : ValueBound.AtMost;
        }

        var start = Math.Max(0, value.Span.Start - WordsBefore);
        return Bound(Before().Match(text[start..value.Span.Start]), value.Kind is ValueKind.Date);
    }

    private static ValueBound Bound(Match words, bool isDate) => words switch
    {
        { Success: false } => ValueBound.None,
        _ when words.Groups["atmost"].Success => ValueBound.AtMost,
        _ when words.Groups["atleast"].Success => ValueBound.AtLeast,
        _ when words.Groups["more"].Success => ValueBound.MoreThan,
        _ when words.Groups["less"].Success => ValueBound.LessThan,
        _ when words.Groups["until"].Success => isDate ? ValueBound.LessThan : ValueBound.AtMost,
        _ when words.Groups["about"].Success => ValueBound.About,
        _ when isDate && words.Groups["before"].Success => ValueBound.LessThan,
        _ when isDate && words.Groups["after"].Success => ValueBound.MoreThan,
        _ => ValueBound.None,
    };

    [GeneratedRegex(
        @"\G\s(?:(?<more>(?:of|en) (?:meer|later|ouder|hoger|langer))|(?:of|en) (?:minder|eerder|jonger|lager|korter))\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    // "18+", "75-plussers" and "18-".
    [GeneratedRegex(
        @"^\d+(?:(?<more>\+|-plus(?:sers?)?)|-(?:min(?:ners?)?)?)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgeSign();

    [GeneratedRegex(
        """
        (?:(?<atmost>≤|<=|\bmax\.?|\b(?:(?:niet|nooit|geen)\s(?:meer|hoger|langer|later|ouder)\s(?:\p{L}+\s)?dan|ten\shoogste|hoogstens|maximaal|hooguit|uiterlijk|binnen|t/m|tot\sen\smet))
        |(?<atleast>≥|>=|\bmin\.|\bm\.i\.v\.|\b(?:ingaande|(?:niet|nooit)\s(?:minder|lager|korter|eerder)\s(?:\p{L}+\s)?dan|ten\sminste|tenminste|minimaal|minstens|op\szijn\sminst|vanaf|met\singang\svan))
        |(?<more>>|\b(?:meer|hoger|langer|ouder|later|groter)\s(?:\p{L}+\s)?dan|\bboven)
        |(?<less><|\b(?:minder|lager|korter|jonger|eerder|kleiner)\s(?:\p{L}+\s)?dan|\bonder)
        |(?<until>\btot)
        |(?<about>±|\b(?:ongeveer|circa|ca\.|plusminus|om\sen\snabij|rond|omstreeks))
        |(?<before>\bvóór|\bvoor)
        |(?<after>\bna))
        (?:\s(?:de|het|een|op|in))?\s*€?\s*$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Before();
}
