using System.Text;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Reporting.Wording.Quoting;

/// <summary>
/// Shortens a requirement so that it still says what must be done: the modal verb, a negation, every value and the end of the sentence,
/// where Dutch puts its main verb, are never cut away.
/// </summary>
internal static partial class NormExcerpt
{
    private const string Gap = "(…)";
    private const int WordsOfEnd = 4;
    private const int WordsBesideGap = 2;

    // A gap that hides a word or two saves nothing.
    private const int SmallestGap = 12;

    /// <summary>The words on one line in about <paramref name="longest"/> characters; more where what must stay needs more.</summary>
    public static string Of(Requirement unit, int longest) => Of(unit.Text, [.. unit.Values.Select(value => value.Span)], longest);

    /// <summary>The words on one line in about <paramref name="longest"/> characters, with these stretches kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">Stretches of it that must stay.</param>
    /// <param name="longest">Characters it may take.</param>
    public static string Of(string text, IReadOnlyList<TextSpan> kept, int longest)
    {
        if (text.Length <= longest)
        {
            return SafeText.OneLine(text);
        }

        var words = Word().Matches(text);
        var norms = WordPatterns.Norm.Matches(text)
            .Select(match => new TextSpan(match.Index, match.Index + match.Length))
            .Concat(kept).ToList();
        var shown = Enumerable.Repeat(true, words.Count).ToArray();
        var excess = text.Length - longest;
        foreach (var (first, count) in Clauses(words, norms)
            .OrderByDescending(clause => Letters(words, clause.First, clause.Count))
            .TakeWhile(_ => excess > 0))
        {
            Array.Fill(shown, false, first, count);
            excess -= Letters(words, first, count) - Gap.Length;
        }

        foreach (var (first, count) in Loose(words, norms, shown)
            .OrderByDescending(stretch => Letters(words, stretch.First, stretch.Count)))
        {
            excess -= excess > 0 ? Cut(words, shown, first, count, excess) : 0;
        }

        return Join(words, shown);
    }

    /// <summary>
    /// The clauses that may be left out whole, between commas or in brackets, where a reader hardly misses them; never the first, which
    /// names who it is about.
    /// </summary>
    private static IEnumerable<(int First, int Count)> Clauses(MatchCollection words, List<TextSpan> norms)
    {
        var first = 0;
        for (var i = 0; i < words.Count - WordsOfEnd; i++)
        {
            if (first < i && words[i].ValueSpan[0] == '(')
            {
                first = i;
            }

            if (!(words[i].ValueSpan[^1] is ',' or ';' or ')'))
            {
                continue;
            }

            if (first > 0
                && Letters(words, first, i - first + 1) - Gap.Length >= SmallestGap
                && !Enumerable.Range(first, i - first + 1).Any(word => IsNorm(words[word], norms)))
            {
                yield return (first, i - first + 1);
            }

            first = i + 1;
        }
    }

    private static bool IsNorm(Match word, List<TextSpan> norms) =>
        norms.Exists(span => span.Start < word.Index + word.Length && word.Index < span.End);

    /// <summary>The stretches of words that may be left out: those between two words that must stay.</summary>
    private static IEnumerable<(int First, int Count)> Loose(MatchCollection words, List<TextSpan> norms, bool[] shown)
    {
        var first = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (i >= words.Count - WordsOfEnd || !shown[i] || IsNorm(words[i], norms))
            {
                yield return (first, i - first);
                first = i + 1;
            }
        }
    }

    /// <summary>Leaves out the middle of a stretch, and no more of it than must be; gives the letters that were saved.</summary>
    private static int Cut(MatchCollection words, bool[] shown, int first, int count, int excess)
    {
        var (left, right) = (first + ((count - 1) / 2), first + ((count - 1) / 2));
        var saved = -Gap.Length;
        while (saved < excess && right - left < count - 1 - (2 * WordsBesideGap))
        {
            left -= left - first > WordsBesideGap ? 1 : 0;
            right += right < first + count - 1 - WordsBesideGap ? 1 : 0;
            saved = Letters(words, left, right - left + 1) - Gap.Length;
        }

        if (saved < SmallestGap)
        {
            return 0;
        }

        Array.Fill(shown, false, left, right - left + 1);
        return saved;
    }

    private static int Letters(MatchCollection words, int first, int count) => words.Skip(first).Take(count).Sum(word => word.Length + 1);

    private static string Join(MatchCollection words, bool[] shown)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (shown[i])
            {
                joined.Append(words[i].ValueSpan).Append(' ');
            }
            else if (i == 0 || shown[i - 1])
            {
                joined.Append(Gap).Append(' ');
            }
        }

        return SafeText.OneLine(joined.ToString());
    }

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
