using System.Text.RegularExpressions;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Joins headings with their numbers, where a tool printed the number as a line of its own above the title.</summary>
internal static partial class SplitNumbers
{
    /// <summary>The lines with such numbers and titles joined.</summary>
    /// <param name="lines">The lines behind the contents list, whose page numbers stand alone too.</param>
    public static IReadOnlyList<TypedLine> Join(IReadOnlyList<TypedLine> lines)
    {
        List<TypedLine> joined = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && Number().IsMatch(lines[i].Text) && IsTitle(lines, i + 1))
            {
                joined.Add(lines[i] with { Text = $"{lines[i].Text} {lines[i + 1].Text}" });
                i++;
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return joined;
    }

    private static bool IsTitle(IReadOnlyList<TypedLine> lines, int index) =>
        char.IsUpper(lines[index].Text[0])
        && HeadingShape.Fits(lines[index].Text)
        && lines[index].AfterBlank
        && (index + 1 >= lines.Count || lines[index + 1].AfterBlank);

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
