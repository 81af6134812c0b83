using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Compounds;

/// <summary>
/// Completes compounds that are cut short before another that ends alike: <i>zon-
/// en feestdagen</i> says <i>zondagen</i> and <i>feestdagen</i>.
/// </summary>
public static class CutCompounds
{
    private const int Farthest = 6;

    private static readonly FrequencyCompoundSplitter Splitter = new(CompoundLexicon.Dutch);
    private static readonly HashSet<string> Joins = new(StringComparer.Ordinal) { "en", "of", "," };

    /// <summary>The words, those that were cut short with the end of the compound that they share it with.</summary>
    /// <param name="words">Folded words and signs.</param>
    /// <param name="spans">Where each stands.</param>
    /// <param name="raw">The text as written.</param>
    public static IReadOnlyList<string> Complete(IReadOnlyList<string> words, IReadOnlyList<TextSpan> spans, string raw)
    {
        string[] completed = [.. words];
        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (IsCut(raw, spans[i])
                && Joins.Contains(words[i + 1])
                && Whole(words, spans, raw, i + 1) is { } whole
                && EndOf(completed[whole]) is { } end)
            {
                completed[i] += end;
            }
        }

        return completed;
    }

    /// <summary>Whether a hyphen follows the word and nothing the hyphen: then its end stands elsewhere.</summary>
    private static bool IsCut(string raw, TextSpan span) =>
        span.End < raw.Length
            && raw[span.End] is '-'
            && (span.End + 1 == raw.Length || !char.IsLetterOrDigit(raw[span.End + 1]))
            && char.IsLetter(raw[span.End - 1]);

    /// <summary>The next word behind joins, completed already where it was cut as well.</summary>
    private static int? Whole(IReadOnlyList<string> words, IReadOnlyList<TextSpan> spans, string raw, int from)
    {
        for (var i = from; i < Math.Min(words.Count, from + Farthest); i++)
        {
            if (!Joins.Contains(words[i]))
            {
                return IsCut(raw, spans[i]) && i + 1 < words.Count ? Whole(words, spans, raw, i + 1) : i;
            }
        }

        return null;
    }

    private static string? EndOf(string compound) =>
        compound.LastIndexOf('-') is var hyphen and > 0 ? compound[hyphen..]
        : Splitter.Split(compound) is [_, .., var last] ? last.In(compound)
        : null;
}
