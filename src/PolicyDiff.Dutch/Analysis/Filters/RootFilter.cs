using System.Collections.Concurrent;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>
/// Adds to each word what the forms of a verb have in common: <c>levert</c>, <c>geleverd</c> and <c>leveren</c>; <c>inlevert</c> and
/// <c>ingeleverd</c>.
/// </summary>
/// <remarks>
/// A stemmer takes off no <i>ge-</i> and no <i>-t</i>. The root joins more than the stem does, so it stands beside it as a term of its own,
/// which counts for less. Words of <c>rootless.txt</c> have none. The tokens must
/// be in lower case and not stemmed. Safe for several threads.
/// </remarks>
internal sealed class RootFilter : TokenFilter
{
    private const int ShortestWord = 4;
    private const int ShortestRoot = 3;
    private const int MostKept = 200_000;

    private static readonly IReadOnlySet<string> Rootless = WordList.Words(typeof(RootFilter).Assembly, "rootless.txt");

    private static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Name => "roots";

    /// <summary>The root of a word as a term; null for a word that is read by its stem only.</summary>
    /// <param name="word">A word in lower case.</param>
    public static string? RootOf(string word)
    {
        if (Known.TryGetValue(word, out var root))
        {
            return root;
        }

        if (Known.Count > MostKept)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(word, Find);
    }

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
        {
            yield return token;
            if (token.Kind is TokenKind.Word && RootOf(token.Term) is { } root)
            {
                yield return new Token(TermMarks.Root + root, token.Span, 0) { Kind = TokenKind.Form, IsFinal = true };
            }
        }
    }

    private static string? Find(string word)
    {
        var folded = FoldedText.Of(word);
        var isWord = folded.Length >= ShortestWord && !Rootless.Contains(folded) && folded.All(char.IsAsciiLetterLower);
        return isWord && WordRoots.Of(folded) is { Length: >= ShortestRoot } root ? root : null;
    }
}
