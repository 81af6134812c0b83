using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>
/// What the insurers of the documents are called: <i>Zorg en Zekerheid</i> is one word there, and stands for who says <i>wij</i>.
/// </summary>
internal sealed class BuyerNames
{
    /// <summary>The word that a name becomes.</summary>
    private const string Insurer = "verzekeraar";

    private const string Group = "groep";

    private readonly IReadOnlyList<string[]> _names;

    private BuyerNames(IEnumerable<string> names) => _names =
        [.. names.Select(name => FoldedText.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 0)
            .OrderByDescending(words => words.Length)];

    /// <summary>No names.</summary>
    public static BuyerNames None { get; } = new([]);

    /// <summary>Whether there is no name.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>The names in the metadata of documents.</summary>
    public static BuyerNames Of(IEnumerable<DocumentSummary> documents) => new(documents
        .Select(document => document.Metadata.Insurer)
        .OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .SelectMany(name => (string[])[$"{name} {Group}", name]));

    /// <summary>The tokens, those of a name as one.</summary>
    /// <param name="tokens">Folded words and signs, and where they stand.</param>
    public IReadOnlyList<(string Text, TextSpan Span)> Join(IReadOnlyList<(string Text, TextSpan Span)> tokens)
    {
        if (IsEmpty)
        {
            return tokens;
        }

        var joined = new List<(string Text, TextSpan Span)>(tokens.Count);
        for (var at = 0; at < tokens.Count;)
        {
            var length = _names.FirstOrDefault(name => IsAt(tokens, at, name))?.Length ?? 0;
            joined.Add(length == 0 ? tokens[at] : (Insurer, new TextSpan(tokens[at].Span.Start, tokens[at + length - 1].Span.End)));
            at += Math.Max(1, length);
        }

        return joined;
    }

    private static bool IsAt(IReadOnlyList<(string Text, TextSpan Span)> tokens, int at, string[] name) =>
        at + name.Length <= tokens.Count
            && name.Index().All(word => string.Equals(tokens[at + word.Index].Text, word.Item, StringComparison.Ordinal));
}
