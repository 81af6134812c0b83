using System.Text.RegularExpressions;

namespace PolicyDiff.Extraction.Terms;

/// <summary>
/// A pattern of very many alternatives, all of them known terms. It is tried only where a term may begin: the engine would else try every
/// alternative at every letter of a text.
/// </summary>
internal sealed class TermPattern
{
    private readonly Regex _pattern;
    private readonly ILookup<(char First, char Second), string> _terms;

    /// <summary>Makes a pattern.</summary>
    /// <param name="terms">Every term that can begin a match, in any case; each of two letters or more.</param>
    /// <param name="pattern">The pattern; it may look back at what stands before the term, which is never a letter or digit.</param>
    public TermPattern(IEnumerable<string> terms, string pattern)
    {
        _terms = terms.ToLookup(term => Beginning(term));
        _pattern = new Regex($@"\G{pattern}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
    }

    /// <summary>The matches in a text, from left to right; they do not overlap.</summary>
    public IEnumerable<Match> Matches(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && MayBegin(text, i) && _pattern.Match(text, i) is { Success: true } match)
            {
                yield return match;
                i = match.Index + match.Length - 1;
            }
        }
    }

    private bool MayBegin(string text, int start)
    {
        var rest = text.AsSpan(start);
        foreach (var term in _terms[Beginning(rest)])
        {
            if (rest.StartsWith(term, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static (char First, char Second) Beginning(ReadOnlySpan<char> text) =>
        (char.ToLowerInvariant(text[0]), char.ToLowerInvariant(text[1]));
}
