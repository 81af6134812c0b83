using System.Text.RegularExpressions;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Extraction.Units;

/// <summary>Cuts text into lines, bullets and sentences.</summary>
internal static partial class Pieces
{
    /// <summary>The sentences of a text, white space folded; a line break ends one unless the next line plainly goes on.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. Lines(text).SelectMany(line => SentenceSplitter.Split(line).Select(span => span.In(line)))];

    // A line that begins with a small letter goes on with the line before it, unless that line closed with a mark.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        foreach (var raw in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var line = Fold(raw);
            var bare = Bullet().Replace(line, string.Empty);
            if (bare.Length == 0)
            {
                continue;
            }

            if (lines.Count > 0
                && bare.Length == line.Length
                && char.IsLower(line[0])
                && lines[^1][^1] is not ('.' or '?' or '!' or ';' or ':'))
            {
                lines[^1] += " " + line;
            }
            else
            {
                lines.Add(bare);
            }
        }

        return lines;
    }

    /// <summary>The text on one line with single spaces.</summary>
    public static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"^(?:[•●▪◦‣∙·]\s*|[-–*o]\s+)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
