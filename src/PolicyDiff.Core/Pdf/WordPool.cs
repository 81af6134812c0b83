namespace PolicyDiff.Core.Pdf;

/// <summary>Holds each word once: a text says most of its words again and again.</summary>
public sealed class WordPool
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = new HashSet<string>(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word, as it came first.</summary>
    public string Shared(ReadOnlySpan<char> word)
    {
        if (!_words.TryGetValue(word, out var shared))
        {
            shared = word.ToString();
            _words.Set.Add(shared);
        }

        return shared;
    }
}
