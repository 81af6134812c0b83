using System.Globalization;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>How rare sequences of letters are in Dutch rules at large, whatever documents are compared.</summary>
/// <remarks>
/// Counted in public regulations on care, sentence by sentence, by <c>tests/PolicyDiff.Benchmarks -- letters</c>. The file holds bands:
/// each line the power of two that the number of sentences reaches, and the
/// sequences of that band; those in fewer than four sentences are left out.
/// </remarks>
internal sealed class LetterBackground
{
    /// <summary>The length of a sequence; shorter words are one sequence.</summary>
    public const int Length = 4;

    private const char Edge = '_';

    private readonly Dictionary<string, double> _rarity = new(StringComparer.Ordinal);

    private LetterBackground(IReadOnlyList<string> lines)
    {
        var sentences = double.Parse(lines[0], CultureInfo.InvariantCulture);
        foreach (var line in lines.Skip(1))
        {
            var words = line.Split(' ');
            var frequency = Math.Pow(2, int.Parse(words[0], CultureInfo.InvariantCulture) + 0.5);
            foreach (var sequence in words.Skip(1))
            {
                _rarity.Add(sequence, Math.Log((sentences + 1) / frequency) / Math.Log(sentences + 1));
            }
        }
    }

    /// <summary>The background of the program.</summary>
    public static LetterBackground Default { get; } = new(WordList.Lines(typeof(LetterBackground).Assembly, "letter-bands.txt"));

    /// <summary>How rare a sequence is, in (0, 1]; 1 for one that is not in the background.</summary>
    public double Rarity(string sequence) => _rarity.GetValueOrDefault(sequence, 1);

    /// <summary>The sequences of a word, its beginning and its end marked; some may come twice.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var marked = $"{Edge}{word}{Edge}";
        return marked.Length <= Length
            ? [marked]
            : Enumerable.Range(0, marked.Length - Length + 1).Select(start => marked.Substring(start, Length));
    }
}
