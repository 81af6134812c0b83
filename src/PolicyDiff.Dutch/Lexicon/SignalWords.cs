using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Lexicon;

/// <summary>Words and phrases in named classes, found among the words of a text: what a sentence does, what a title promises.</summary>
/// <remarks>
/// The file has <c>class | form | form …</c> on each line, more lines for one class allowed. <c>…</c> is a gap of at most eight words
/// within a clause, and a word that ends in <c>*</c> stands for all words that begin so.
/// </remarks>
public sealed partial class SignalWords
{
    private const int LongestGap = 8;
    private const string Gap = "…";

    private readonly Dictionary<string, List<(string Class, string[] Steps)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<(string Class, string Beginning)> _beginnings = [];

    private SignalWords(string file)
    {
        foreach (var row in WordRoots.Rows(file))
        {
            foreach (var form in row.Skip(1))
            {
                Add(row[0], form);
            }
        }
    }

    /// <summary>What a sentence does: buy, pay, ask, want, explain …</summary>
    public static SignalWords OfNorms { get; } = new("norm-signals.txt");

    /// <summary>What the title of a section says of its contents.</summary>
    public static SignalWords OfSections { get; } = new("section-signals.txt");

    /// <summary>The words and signs of a text, in lower case without accents.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(FoldedText.Of(text)).Select(match => match.Value)];

    /// <summary>Every class with the place of each of its forms, in the order of the words.</summary>
    /// <param name="words">Words as <see cref="Words"/> makes them.</param>
    public IEnumerable<(string Class, int Place)> Find(IReadOnlyList<string> words)
    {
        for (var place = 0; place < words.Count; place++)
        {
            foreach (var (name, steps) in _byFirstWord.GetValueOrDefault(words[place], []))
            {
                if (Matches(words, place + 1, steps, 1))
                {
                    yield return (name, place);
                }
            }

            foreach (var (name, beginning) in _beginnings)
            {
                if (words[place].StartsWith(beginning, StringComparison.Ordinal))
                {
                    yield return (name, place);
                }
            }
        }
    }

    private void Add(string name, string form)
    {
        var written = FoldedText.Of(form);
        if (written.EndsWith('*'))
        {
            _beginnings.Add((name, written[..^1]));
            return;
        }

        string[] steps = [.. Step().Matches(written).Select(match => match.Value)];
        if (!_byFirstWord.TryGetValue(steps[0], out var forms))
        {
            _byFirstWord[steps[0]] = forms = [];
        }

        forms.Add((name, steps));
    }

    private static bool Matches(IReadOnlyList<string> words, int place, string[] steps, int step)
    {
        if (step == steps.Length)
        {
            return true;
        }

        if (!string.Equals(steps[step], Gap, StringComparison.Ordinal))
        {
            return place < words.Count
                && string.Equals(words[place], steps[step], StringComparison.Ordinal)
                && Matches(words, place + 1, steps, step + 1);
        }

        for (var next = place; next < Math.Min(words.Count, place + LongestGap + 1) && words[next] is not ("." or ";" or ":"); next++)
        {
            if (Matches(words, next, steps, step + 1))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'&-]*|[.,;:?!|()€%]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'&-]*|[.,;:?!|()€%…]", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
