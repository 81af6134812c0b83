using System.Globalization;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Structure.Contents;

/// <summary>Recognises a contents list that a converter made a table or a list of, and takes it out of the flow.</summary>
internal static class ContentsTables
{
    private const int FewestRows = 3;

    /// <summary>The flow without such tables and lists, and what they name.</summary>
    public static (IReadOnlyList<FlowElement> Flow, ContentsList Contents) Take(IReadOnlyList<FlowElement> flow, ContentsList known)
    {
        List<FlowElement> rest = [];
        List<ContentsEntry> entries = [.. known.Entries];
        foreach (var element in flow)
        {
            var title = rest.LastOrDefault() is FlowBlock { Block: Paragraph paragraph } last && TitlePage.IsContentsHeading(paragraph.Text)
                ? last
                : null;
            var announced = title is not null || (rest.LastOrDefault() is FlowHeading heading && TitlePage.IsContentsHeading(heading.Text));
            var found = element switch
            {
                FlowBlock { Block: Table table } => Entries(table, announced),
                FlowBlock { Block: ListBlock list } when announced => list.Items.SelectMany(Entries).ToList(),
                _ => [],
            };
            entries.AddRange(found);
            if (found.Count == 0)
            {
                rest.Add(element);
            }
            else if (title is not null)
            {
                rest.Remove(title);
            }
        }

        return (rest, new ContentsList(entries));
    }

    /// <summary>The last column holds rising page numbers and nothing else; the columns before it together the heading.</summary>
    private static IReadOnlyList<ContentsEntry> Entries(Table table, bool announced)
    {
        List<IReadOnlyList<string>> rows = [.. HeadOf(table), .. table.Rows.Select(row => row.Cells)];
        rows.RemoveAll(row => row.All(cell => cell.Length == 0));
        var entries = rows.Select(Entry).ToList();
        var pages = entries.Select(entry => entry.Page).OfType<int>().ToList();
        var rising = pages.Zip(pages.Skip(1)).All(pair => pair.First <= pair.Second);
        var numbered = entries.Count(entry => entry.Number is not null);
        return rows.Count >= FewestRows && rising && pages.Count * 10 >= rows.Count * 8 && (announced || numbered * 2 > rows.Count)
            ? [.. entries.Where(entry => entry.Title.Length > 0)]
            : [];
    }

    // The first entry, where a converter made it a header; "Hoofdstuk" and "Pagina" are none.
    private static IEnumerable<IReadOnlyList<string>> HeadOf(Table table) =>
        table.Header.Count > 0 && (table.Header[^1].Length == 0 || table.Header[^1].Any(char.IsDigit)) ? [table.Header] : [];

    private static ContentsEntry Entry(IReadOnlyList<string> cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        return filled.Count > 1 && int.TryParse(filled[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < 1000
            ? ContentsLine.Of(string.Join(' ', filled[..^1]), page)
            : ContentsLine.Of(string.Join(' ', filled), null);
    }

    private static IEnumerable<ContentsEntry> Entries(ListItem item)
    {
        var own = ContentsLine.TryParse(item.Text, out var entry) ? entry : ContentsLine.Of(item.Text, null);
        return item.Children.SelectMany(Entries).Prepend(own);
    }
}
