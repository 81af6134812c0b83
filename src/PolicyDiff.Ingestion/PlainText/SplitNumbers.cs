using System.Text.RegularExpressions;
using PolicyDiff.Ingestion.Structure;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Joins headings with their numbers, where a tool printed the number as a line of its own above the title.</summary>
internal static partial class SplitNumbers
{
    /// <summary>The pages with such lines joined.</summary>
    public static IReadOnlyList<IReadOnlyList<PrintedLine>> Join(IReadOnlyList<IReadOnlyList<PrintedLine>> pages) => [.. pages.Select(Join)];

    private static List<PrintedLine> Join(IReadOnlyList<PrintedLine> page)
    {
        List<PrintedLine> joined = [];
        for (var i = 0; i < page.Count; i++)
        {
            if (i + 1 < page.Count && Number().IsMatch(page[i].Text) && IsTitle(page, i + 1))
            {
                joined.Add(page[i] with { Text = $"{page[i].Text} {page[i + 1].Text}" });
                i++;
            }
            else
            {
                joined.Add(page[i]);
            }
        }

        return joined;
    }

    private static bool IsTitle(IReadOnlyList<PrintedLine> page, int index) =>
        char.IsUpper(page[index].Text[0])
        && HeadingShape.Fits(page[index].Text)
        && page[index].AfterBlank
        && (index + 1 >= page.Count || page[index + 1].AfterBlank);

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})*\.?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
