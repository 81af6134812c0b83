using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Declared;

/// <summary>
/// Finds the sections that an announcement points to: <i>(hoofdstuk 3.2)</i>, <i>paragraaf 4.5
/// en paragraaf 7.3</i>, <i>in 5.3, 6.1 en 6.3</i>, <i>bijlage A</i>.
/// </summary>
internal static partial class PointerReader
{
    /// <summary>
    /// The pointers in the order of the text, each section once. What a thing came
    /// from is none: <i>van hoofdstuk 3 naar hoofdstuk 5</i> points to 5.
    /// </summary>
    public static IReadOnlyList<SectionPointer> Find(string text) =>
        [.. Sections().Matches(text).SelectMany(Named)
            .Concat(Attachments().Matches(text).SelectMany(Named))
            .Concat(Bare().Matches(text).SelectMany(Named))
            .OrderBy(pointer => pointer.Span.Start)
            .Where(pointer => !IsOrigin(text, pointer))
            .DistinctBy(pointer => pointer.Name, StringComparer.Ordinal)];

    /// <summary>The text with every pointer blotted out, with its brackets.</summary>
    public static string Without(string text) =>
        Brackets().Replace(Bare().Replace(Attachments().Replace(Sections().Replace(text, Blank), Blank), Blank), Blank);

    private static IEnumerable<SectionPointer> Named(Match match)
    {
        var numbers = match.Groups["number"].Captures;
        var label = match.Groups["label"].Value;
        var prefix = label.StartsWith("bijlage", StringComparison.OrdinalIgnoreCase) ? "bijlage " : string.Empty;
        return numbers.Select((number, index) => new SectionPointer(
            prefix + number.Value.ToLowerInvariant(),
            numbers.Count == 1 ? match.Value.Trim('(', ')', ' ') : number.Value,
            new TextSpan(index == 0 ? match.Index : number.Index, number.Index + number.Length)));
    }

    private static bool IsOrigin(string text, SectionPointer pointer) =>
        From().IsMatch(text[..pointer.Span.Start]) && To().IsMatch(text[pointer.Span.End..]);

    private static string Blank(Match match) => new(' ', match.Length);

    [GeneratedRegex(
        @"(?<label>hoofdstuk(?:ken)?|paragra(?:af|fen)|par\.|secties?|onderde(?:el|len)|§§?)\s*(?<number>\d+(?:\.\d+)*)(?:(?:\s*(?:,|en|of|&|t/m|tot en met|-)\s*)+(?<number>\d+(?:\.\d+)*)(?![\p{L}%]))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sections();

    [GeneratedRegex(
        @"\b(?<label>bijlagen?)\s+(?<number>\d{1,2}|[A-Z]|[IVX]{1,4})\b(?:(?:\s*(?:,|en|of|&|t/m)\s*)+(?<number>\d{1,2}|[A-Z])\b(?!\s*\p{Ll}))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attachments();

    // Without a word before it only a number with a point is a section: "(5.3)", "in 5.3, 6.1 en 6.3".
    [GeneratedRegex(
        @"(?<=\(\s*(?:zie\s)?|\b(?:in|onder|zie)\s)(?<number>\d{1,2}(?:\.\d{1,2})+)(?:(?:\s*(?:,|en)\s*)+(?<number>\d{1,2}(?:\.\d{1,2})+))*(?=\s*[\),.;:]|\s+(?:is|zijn|wordt|worden|staat|staan|en)\b|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\(\s*(?:zie|en|,|\s)*\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(?:van|uit|vanuit)\s(?:de\s)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"^[^.;]{0,40}\bnaar\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex To();
}
