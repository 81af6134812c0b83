using System.Text;
using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>Joins printed lines to running text and mends the hyphens at their ends.</summary>
/// <remarks>
/// A hyphen at a line end may belong to the word (<c>O&amp;I-</c>, <c>S3-</c>), hang (<c>wijk- en regiomanagement</c>) or only break the
/// word. It is taken out only between two lower-case letters where the text knows the word as one, and kept when unsure.
/// </remarks>
internal static partial class LineJoining
{
    /// <summary>Joins lines to one text.</summary>
    /// <param name="lines">The lines, in order.</param>
    /// <param name="knowsWord">Whether a word stands whole elsewhere in the document; null where that is not known.</param>
    public static string Join(IEnumerable<string> lines, Func<string, bool>? knowsWord = null)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(line => Space().Replace(line, " ").Trim()).Where(line => line.Length > 0))
        {
            if (text.Length > 0)
            {
                Bridge(text, line, knowsWord);
            }

            text.Append(line);
        }

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

    private static void Bridge(StringBuilder text, string next, Func<string, bool>? knowsWord)
    {
        if (TakeSoftHyphen(text))
        {
            return;
        }

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
        else if (IsOneWord(broken.Groups["word"].Value, next, knowsWord))
        {
            text.Length--;
        }
    }

    private static bool IsOneWord(string head, string next, Func<string, bool>? knowsWord)
    {
        var tail = FirstWord().Match(next).Value;
        if (!char.IsLower(next[0]) || !head.All(char.IsLetter) || !char.IsLower(head[^1]))
        {
            return false;
        }

        return knowsWord is null ? head.Length > 1 && !head.Any(char.IsUpper) : knowsWord(head + tail) || !knowsWord($"{head}-{tail}");
    }

    [GeneratedRegex(@"(?<word>[\p{L}\d&]+)-$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BrokenWord();

    [GeneratedRegex(@"^(?:en|of|en/of|tot|als|dan wel|c\.q\.|,|/)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"^[\p{L}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstWord();
}
