using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Themes;

/// <summary>
/// A value with the words around it that say what it counts or is of, and where
/// its bound lies: <c>minimaal 100.000 ingeschreven patiënten</c>,
/// <c>95,5% van het NZa-maximumtarief</c>, <c>tussen 8 en 12 uur</c>.
/// </summary>
internal static partial class ValuePhrase
{
    private const int MostBefore = 3;
    private const int MostAfter = 2;
    private const int MostLinked = 3;
    private const int MostLinks = 3;

    private static readonly IReadOnlySet<string> BoundWords = WordList.Words(typeof(ValuePhrase).Assembly, "bound-words.txt");
    private static readonly string[] RangeWords = ["tussen", "van"];
    private static readonly string[] Foreign = ["voor", "na", "met", "en", "per", "dan"];
    private static readonly string[] Links = ["van", "per", "voor", "bovenop", "over", "uit"];
    private static readonly string[] TimeLinks = ["na", "voor", "vóór", "van", "vanaf", "voorafgaand"];
    private static readonly string[] Determiners =
    [
        "de", "het", "een", "dit", "deze", "uw", "onze", "ons", "alle", "elke", "elk", "iedere", "ieder", "hun", "haar",
        "zijn", "dag", "aan",
    ];

    /// <summary>Where the phrase stands in the requirement's text; the whole text where the value does not stand in it.</summary>
    public static TextSpan Of(Requirement requirement, PolicyValue value)
    {
        var text = requirement.Text;
        if (value.Span.Length == 0 || value.Span.End > text.Length)
        {
            return new TextSpan(0, text.Length);
        }

        var start = value.Bound == ValueBound.None ? value.Span.Start : Before(text, value.Span.Start, BoundWords.Contains, MostBefore);
        start = value.Kind is ValueKind.Date or ValueKind.Duration ? start : WithoutForeign(text, start, value.Span.Start);
        start = IsRange(value) ? Before(text, start, word => RangeWords.Contains(word, StringComparer.OrdinalIgnoreCase), 1) : start;
        var counts = value.Kind is ValueKind.Count or ValueKind.Range or ValueKind.Percentage or ValueKind.Money || IsAdjective(value);
        var end = counts ? Content(text, Participle(text, value), IsAdjective(value) ? 1 : MostAfter) : value.Span.End;
        // In "een opslag op het tarief van 95% voor zorg" the last words belong to the noun before "van".
        string[] links = value.Kind == ValueKind.Duration
            ? TimeLinks
            : Before(text, start, word => word is "van", 1) < start ? ["van", "per", "bovenop"] : Links;
        return new TextSpan(start, value.Kind is ValueKind.Date or ValueKind.Contact ? end : Linked(text, end, links));
    }

    /// <summary>Whether the phrase itself says what the value counts or is of.</summary>
    public static bool SaysOfWhat(string text, PolicyValue value, TextSpan phrase) =>
        value.Kind is ValueKind.Count or ValueKind.Range ? phrase.End > value.Span.End
        : Links.Where(link => link is not "per")
            .Any(link => text[value.Span.End..phrase.End].Contains($" {link} ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Without words before a bound that belong to the verb: <i>voor minder dan 70%</i>, <i>lager dan 70%</i>.</summary>
    private static int WithoutForeign(string text, int start, int valueStart)
    {
        while (start < valueStart
            && text.IndexOf(' ', start, valueStart - start) is var end and >= 0
            && Foreign.Contains(text[start..end], StringComparer.OrdinalIgnoreCase))
        {
            start = end + 1;
        }

        return start;
    }

    private static bool IsRange(PolicyValue value) =>
        value.Kind == ValueKind.Range || value.Canonical.Contains("..", StringComparison.Ordinal);

    /// <summary>A length of time as an adjective: <c>eenjarige</c> says nothing without its noun.</summary>
    private static bool IsAdjective(PolicyValue value) =>
        value.Kind == ValueKind.Duration
            && (value.Text.EndsWith("ige", StringComparison.OrdinalIgnoreCase)
                || value.Text.EndsWith("se", StringComparison.OrdinalIgnoreCase));

    private static int Before(string text, int start, Func<string, bool> belongs, int most)
    {
        for (var taken = 0; taken < most; taken++)
        {
            var end = start;
            while (end > 0 && text[end - 1] == ' ')
            {
                end--;
            }

            var begin = end;
            while (begin > 0 && !char.IsWhiteSpace(text[begin - 1]))
            {
                begin--;
            }

            if (begin == end || !belongs(text[begin..end]))
            {
                break;
            }

            start = begin;
        }

        return start;
    }

    /// <summary>The stretches that a preposition adds: <i>van de contracteerruimte</i>, <i>na de dag van ontvangst</i>.</summary>
    private static int Linked(string text, int end, string[] links)
    {
        for (var taken = 0; taken < MostLinks; taken++)
        {
            var link = Word(text, end);
            if (link is null || !links.Contains(link, StringComparer.OrdinalIgnoreCase))
            {
                break;
            }

            var at = end + 1 + link.Length;
            while (Word(text, at) is { } word && Determiners.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                at += 1 + word.Length;
            }

            var stop = Content(text, at, MostLinked);
            if (stop == at)
            {
                break;
            }

            end = stop;
        }

        return end;
    }

    /// <summary>
    /// Behind the words of a participle that stands before the noun counted: <i>100.000 op naam ingeschreven patiënten</i>.
    /// </summary>
    private static int Participle(string text, PolicyValue value) =>
        value.Kind == ValueKind.Count
            && BeforeNoun().Match(text, value.Span.End) is { Success: true } match
            && match.Index == value.Span.End ? match.Index + match.Length : value.Span.End;

    /// <summary>The next content words up to a sign, a function word or a verb behind a noun.</summary>
    private static int Content(string text, int end, int most)
    {
        string? before = null;
        for (var taken = 0; taken < most && Word(text, end) is { } word; taken++)
        {
            if (word.Length < 2
                || Links.Contains(word, StringComparer.OrdinalIgnoreCase)
                || StopWords.Dutch.Contains(word.ToLowerInvariant())
                || (before is not null && IsVerb(word, before)))
            {
                break;
            }

            before = word;
            end += 1 + word.Length;
        }

        return end;
    }

    /// <summary>
    /// A word in -t behind a word that is no adjective in -e: <i>zorgaanbieders ontvangt</i>, but <i>geldende budget</i>.
    /// </summary>
    private static bool IsVerb(string word, string before) => word.EndsWith('t') && !before.EndsWith('e') && char.IsLower(word[0]);

    /// <summary>The word behind a space at a place; null where a sign or figure stands there.</summary>
    private static string? Word(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ')
        {
            return null;
        }

        var stop = at + 1;
        while (stop < text.Length && (char.IsLetterOrDigit(text[stop]) || text[stop] is '-' or '&' or '/'))
        {
            stop++;
        }

        return stop > at + 1 && char.IsLetter(text[at + 1]) ? text[(at + 1)..stop] : null;
    }

    [GeneratedRegex(
        @"\G (?:op|in|bij|aan|door) \p{L}+ \p{L}*(?:ge|be|ver|ont)\p{L}+(?:en|de|te|d|t)(?= \p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeNoun();
}
