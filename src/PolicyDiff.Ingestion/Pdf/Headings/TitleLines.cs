using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Pdf.Flow;

namespace PolicyDiff.Ingestion.Pdf.Headings;

/// <summary>Tells the title of the document, printed above its text on the first page, from the headings of its sections.</summary>
internal static class TitleLines
{
    private const int LongestTitleLine = 14;

    /// <summary>The indices of headings that are title lines.</summary>
    /// <param name="headings">The headings by the index of their first line in the flow.</param>
    /// <param name="items">The flow.</param>
    /// <param name="contentsPage">The page on which the printed contents begin; null where there are none.</param>
    /// <remarks>
    /// Before the contents nothing is a section that stands above the first running text; without
    /// contents only the one line that is larger than all headings is a title.
    /// </remarks>
    public static IReadOnlyList<int> Among(
        IReadOnlyDictionary<int, HeadingDraft> headings, IReadOnlyList<FlowItem> items, int? contentsPage)
    {
        // A single page has no title apart from its text: what is largest on it is the heading of what follows.
        if (items.Count == 0 || items.All(item => item.Page == items[0].Page))
        {
            return [];
        }

        List<int> leading = [];
        for (var i = 0; i < items.Count && items[i] is FlowLine line && line.Page == items[0].Page; i++)
        {
            if (headings.TryGetValue(i, out var heading))
            {
                if (heading.Number is not null || heading.Evidence!.Signal != HeadingSignal.Style)
                {
                    break;
                }

                leading.Add(i);
                i += heading.Lines.Count - 1;
            }
            else if (line.Line.Words.Count > LongestTitleLine)
            {
                break;
            }
        }

        if (contentsPage is { } page && items.Count > 0 && page >= items[0].Page)
        {
            return page <= items[0].Page + 1 ? leading : [];
        }

        var others = headings.Where(pair => !leading.Take(1).Contains(pair.Key))
            .Select(pair => pair.Value.Style.Size)
            .DefaultIfEmpty(0).Max();
        return leading.Count > 0 && others > 0 && headings[leading[0]].Style.Size > others + 0.5 ? [leading[0]] : [];
    }
}
