using System.Text;
using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Joins printed lines to running text and mends the hyphens at their ends.</summary>
/// <remarks>
/// A hyphen at a line end may belong to the word (<c>O&amp;I-</c>, <c>S3-</c>), hang (<c>wijk- en regiomanagement</c>) or only break the
/// word. It is taken out between two lower-case letters, as Dutch writes compounds without one, unless <see cref="Hyphenation"/> knows
/// better: then the line ends in <see cref="KeptHyphen"/>.
/// </remarks>
internal static partial class LineJoining
{
    /// <summary>A hyphen at the end of a line that is known to stay; as a plain one in the text.</summary>
    public const char KeptHyphen = '\u2011';

    /// <summary>Joins lines to one text.</summary>
    /// <param name="lines">The lines, in order.</param>
    public static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(line => Space().Replace(line, " ").Trim()).Where(line => line.Length > 0))
        {
            if (text.Length > 0)
            {
                Bridge(text, line);
            }

            text.Append(line);
        }

        TakeKeptHyphen(text);
        return text.ToString();
    }

    /// <summary>Ends a line inside running text: a soft hyphen and its break go, any other break becomes one space.</summary>
    public static void AppendBreak(StringBuilder text)
    {
        if (!TakeSoftHyphen(text))
        {
            text.Append(' ');
        }
    }

    /// <summary>A soft hyphen at the end only marks where the word was broken; browsers print a hyphen of their own behind it.</summary>
    private static bool TakeSoftHyphen(StringBuilder text)
    {
        var end = text.Length;
        if (end > 1 && text[end - 1] is '\u2010' or '-' && text[end - 2] == '\u00AD')
        {
            end--;
        }

        if (end == 0 || text[end - 1] != '\u00AD')
        {
            return false;
        }

        text.Length = end - 1;
        return true;
    }

    private static bool TakeKeptHyphen(StringBuilder text)
    {
        var kept = text.Length > 0 && text[^1] == KeptHyphen;
        text.Length -= kept ? 1 : 0;
        text.Append(kept ? "-" : string.Empty);
        return kept;
    }

    private static void Bridge(StringBuilder text, string next)
    {
        if (TakeSoftHyphen(text))
        {
            return;
        }

        var decided = TakeKeptHyphen(text);
        var end = text.ToString(Math.Max(0, text.Length - 60), Math.Min(60, text.Length));
        var broken = BrokenWord().Match(end);
        if (broken.Success && next[0] == '/')
        {
            return;
        }

        if (!broken.Success || Conjunction().IsMatch(next) || !char.IsLetterOrDigit(next[0]))
        {
            text.Append(' ');
        }
        else if (!decided && IsOneWord(broken.Groups["word"].Value, next))
        {
            text.Length--;
        }
    }

    private static bool IsOneWord(string head, string next) => char.IsLower(next[0]) && head.Length > 1 && head.All(char.IsLower);

    [GeneratedRegex(@"(?<word>[\p{L}\d&]+)-$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BrokenWord();

    [GeneratedRegex(@"^(?:en|of|en/of|tot|als|dan wel|c\.q\.|,|/)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
