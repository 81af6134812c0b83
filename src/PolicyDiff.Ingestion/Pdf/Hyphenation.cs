using System.Text;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>
/// Joins lines and mends the hyphens of line ends. Whether such a hyphen belongs to the word is told by the same word elsewhere in the
/// document; where nothing tells it, it goes only in a document that breaks many words, and before small letters.
/// </summary>
internal sealed class Hyphenation
{
    private const char SoftHyphen = '\u00AD';
    private const char TypesetHyphen = '\u2010';
    private const double ManyBreaks = 0.02;
    private static readonly char[] Marks = ['.', ',', ';', ':', '!', '?', '(', ')', '\'', '‘', '’', '"', '“', '”'];
    private static readonly string[] Suspending = ["en", "of", "en/of", "tot", "dan", "noch", "t/m", "tot en met", "als", "and", "or", "maar", "respectievelijk", "resp."];

    private readonly HashSet<string> _words;
    private readonly bool _breaksWords;

    private Hyphenation(HashSet<string> words, bool breaksWords) => (_words, _breaksWords) = (words, breaksWords);

    /// <summary>Learns the words of a document from all its lines.</summary>
    public static Hyphenation Learn(IReadOnlyList<TextLine> lines)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        var broken = 0;
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Count; i++)
            {
                if (i + 1 < line.Words.Count || !EndsInHyphen(line.Words[i].Text))
                {
                    written.Add(line.Words[i].Text);
                }
            }

            var last = line.Words[^1].Text;
            broken += last.Length > 3 && last[^1] == '-' && char.IsLower(last[^2]) ? 1 : 0;
        }

        return new Hyphenation(written.SelectMany(Parts).ToHashSet(StringComparer.Ordinal), broken > lines.Count * ManyBreaks && broken >= 5);
    }

    /// <summary>Puts one line behind another.</summary>
    public string Join(string above, string below)
    {
        if (above.Length == 0 || below.Length == 0)
        {
            return above + below;
        }

        var text = new StringBuilder(above);
        Append(text, below);
        return text.ToString();
    }

    /// <summary>Drops the soft hyphens that a text still holds.</summary>
    public static string WithoutSoftHyphens(string text) => text.Replace(SoftHyphen.ToString(), string.Empty, StringComparison.Ordinal);

    private void Append(StringBuilder text, string below)
    {
        var above = text.ToString();
        var trimmed = above.TrimEnd(' ', SoftHyphen, TypesetHyphen);
        var typeset = trimmed.Length < above.TrimEnd(' ').Length;
        if (typeset)
        {
            text.Length = trimmed.Length;
            text.Append(below);
        }
        else if (above.Length > 1 && above[^1] == '-' && char.IsLetterOrDigit(above[^2]))
        {
            AppendHyphenated(text, above, below);
        }
        else
        {
            text.Append(above[^1] == '/' ? string.Empty : " ").Append(below);
        }
    }

    private void AppendHyphenated(StringBuilder text, string above, string below)
    {
        var first = below.Split(' ', 2)[0];
        if (Suspending.Contains(first.TrimEnd(','), StringComparer.Ordinal))
        {
            text.Append(' ');
        }
        else if (!KeepsHyphen(LastWord(above[..^1]), first))
        {
            text.Length--;
        }

        text.Append(below);
    }

    private bool KeepsHyphen(string left, string right)
    {
        var (l, r) = (Letters(left), Letters(right));
        if (_words.Contains(l + r))
        {
            return false;
        }

        if (_words.Contains($"{l}-{r}") || !char.IsLower(right[0]) || l.Length < 2 || left.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)))
        {
            return true;
        }

        return !_breaksWords;
    }

    private static bool EndsInHyphen(string word) => word[^1] is '-' or SoftHyphen or TypesetHyphen;

    private static string LastWord(string text) => text[(text.LastIndexOfAny([' ', '(', '/', '\'', '‘', '“', '"']) + 1)..];

    // The parts of a hyphenated word count as seen only together, the whole only as a whole.
    private static IEnumerable<string> Parts(string word) => word.Split(['/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(part => part.Length > 0);

    private static string Letters(string word) => word.Trim(Marks).ToLowerInvariant();
}
