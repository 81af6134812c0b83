using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Segmentation;

/// <summary>
/// Adds one word for those between which only a hyphen stands: <c>thuis-zorg</c>, and <c>kwali- teit</c> where a line was broken.
/// </summary>
/// <remarks>
/// The word stands behind its last piece, without a position of its own. An abbreviation with <i>-er</i> is one word only: <c>zzp-er</c>.
/// </remarks>
/// <param name="inner">What takes the text apart.</param>
internal sealed class HyphenTokenizer(Tokenizer inner) : Tokenizer
{
    private const int LongestWord = 60;
    private const int LongestAbbreviation = 5;

    // What may stand behind the hyphen of a word cut short: "wijk- en regioplan".
    private static readonly IReadOnlySet<string> Joins = WordList.Words(typeof(HyphenTokenizer).Assembly, "cut-word-joins.txt");

    /// <inheritdoc/>
    public override string Name => "hyphens+" + inner.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = inner.Tokenize(text);
        List<Token> joined = new(tokens.Count);
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && IsOneWord(text, tokens[end - 1], tokens[end]))
            {
                end++;
            }

            AddRun(joined, tokens, first, end);
            first = end;
        }

        return joined;
    }

    private static void AddRun(List<Token> joined, IReadOnlyList<Token> tokens, int first, int end)
    {
        var span = new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End);
        if (end == first + 2 && IsPerson(tokens[first].Term, tokens[first + 1].Term))
        {
            joined.Add(tokens[first] with { Term = $"{tokens[first].Term}-{tokens[first + 1].Term}", Span = span });
            return;
        }

        for (var i = first; i < end; i++)
        {
            joined.Add(tokens[i]);
        }

        var whole = end > first + 1 ? string.Concat(Enumerable.Range(first, end - first).Select(i => tokens[i].Term)) : string.Empty;
        if (whole.Length is > 0 and <= LongestWord)
        {
            joined.Add(new Token(whole, span, 0) { Kind = TokenKind.Form });
        }
    }

    private static bool IsPerson(string left, string right) =>
        left.Length <= LongestAbbreviation && right.ToUpperInvariant() is "ER" or "ERS";

    private static bool IsOneWord(string text, Token left, Token right)
    {
        var gap = text.AsSpan(left.Span.End, right.Span.Start - left.Span.End);
        return gap.Length > 0 && IsHyphen(gap[0]) && left.Term.All(char.IsLetter) && right.Term.All(char.IsLetter)
            && (gap.Length == 1 || (gap[1..].IsWhiteSpace() && char.IsLower(right.Term[0]) && !Joins.Contains(right.Term)));
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u00AD';
}
