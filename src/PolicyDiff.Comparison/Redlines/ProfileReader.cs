using PolicyDiff.Dutch.Analysis.Segmentation;

namespace PolicyDiff.Comparison.Redlines;

/// <summary>Makes profiles; those of one reader can be compared with each other.</summary>
internal sealed class ProfileReader
{
    private readonly WordTokenizer _tokenizer = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _lengths = [];

    /// <summary>The profile of a text.</summary>
    public UnitProfile Read(string text, string name)
    {
        var words = _tokenizer.Tokenize(text).Select(token => Number(token.Span.In(text))).Order().ToArray();
        return new UnitProfile(text, name, words, words.Sum(word => _lengths[word]));
    }

    /// <summary>The letters of the words that two texts share, each word as often as both have it.</summary>
    public int CommonLetters(UnitProfile left, UnitProfile right)
    {
        var (letters, i, j) = (0, 0, 0);
        while (i < left.Words.Count && j < right.Words.Count)
        {
            var order = left.Words[i].CompareTo(right.Words[j]);
            letters += order == 0 ? _lengths[left.Words[i]] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return letters;
    }

    /// <summary>
    /// How alike two texts are, in [0, 1]: Dice's coefficient (1945) over the letters of their words; 0 where no pairing is possible.
    /// </summary>
    public double Similarity(UnitProfile left, UnitProfile right, double least)
    {
        if (left.Class != right.Class)
        {
            return 0;
        }

        if (left.Key == right.Key)
        {
            return 1;
        }

        var all = left.Letters + right.Letters;
        return 2.0 * Math.Min(left.Letters, right.Letters) < least * all || all == 0 ? 0 : 2.0 * CommonLetters(left, right) / all;
    }

    private int Number(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(word, number);
            _lengths.Add(word.Length);
        }

        return number;
    }
}
