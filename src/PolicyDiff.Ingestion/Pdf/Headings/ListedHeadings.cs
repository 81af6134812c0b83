using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Furniture;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Pdf.Headings;

/// <summary>Headings that the document itself lists: its outline, or its printed contents.</summary>
internal sealed class ListedHeadings
{
    private readonly HashSet<string> _printed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(int Level, int? Page)>> _byKey = new(StringComparer.Ordinal);
    private readonly string[] _keys;

    private ListedHeadings(IEnumerable<(string Title, int Level, int? Page)> entries)
    {
        foreach (var (title, level, page) in entries)
        {
            var key = ContentsList.Fold(title);
            if (key.Length > 0)
            {
                _printed.Add(title.Trim());
                (_byKey.TryGetValue(key, out var list) ? list : _byKey[key] = []).Add((level, page));
            }
        }

        _keys = [.. _byKey.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether nothing is listed.</summary>
    public bool IsEmpty => _byKey.Count == 0;

    /// <summary>The outline as it is.</summary>
    public static ListedHeadings FromOutline(IReadOnlyList<PdfOutlineItem> outline) =>
        new(outline.Select(item => (PdfSpelling.Of(item.Title), item.Level, item.Page)));

    /// <summary>The printed contents, whose levels are those of the numbers, and of the indents where there is no number.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <param name="items">The flow, which tells by how much printed page numbers and pages differ.</param>
    public static ListedHeadings FromContents(IReadOnlyList<PrintedEntry> entries, IReadOnlyList<FlowItem> items)
    {
        const double SameIndent = 3;
        List<double> indents = [];
        foreach (var indent in entries.Select(entry => entry.Indent).Order())
        {
            if (indents.Count == 0 || indent - indents[^1] > SameIndent)
            {
                indents.Add(indent);
            }
        }

        // Where nothing is indented, the indents say nothing about titles without number.
        int LevelOf(PrintedEntry entry) => SectionNumber.TryParseHeading(entry.Title, out var number, out _)
            ? number.Depth
            : indents.Count > 1 ? indents.FindLastIndex(indent => indent <= entry.Indent + 0.1) + 1 : 0;
        var offset = PageOffset(entries, items);
        return new(entries.Select(entry => (entry.Title, LevelOf(entry), entry.Page + offset)));
    }

    /// <summary>
    /// The most common distance from a printed page number to the page on which a line equals the title; null where none does.
    /// </summary>
    private static int? PageOffset(IReadOnlyList<PrintedEntry> entries, IReadOnlyList<FlowItem> items)
    {
        var printed = entries.GroupBy(entry => ContentsList.Fold(entry.Title))
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Page);
        return items.OfType<FlowLine>()
            .Select(line => (line.Page, Key: ContentsList.Fold(line.Line.TextWithoutMarks)))
            .Where(line => printed.ContainsKey(line.Key))
            .GroupBy(line => line.Page - printed[line.Key])
            .OrderByDescending(group => group.Count()).ThenBy(group => Math.Abs(group.Key))
            .Select(group => (int?)group.Key)
            .FirstOrDefault();
    }

    /// <summary>Whether a title is listed; the level is 0 where the list does not tell it.</summary>
    /// <param name="key">Number and title, as <see cref="ContentsList.Fold"/> writes them.</param>
    /// <param name="page">The page it stands on, from 1.</param>
    /// <param name="level">Its level in the list.</param>
    public bool TryFind(string key, int page, out int level)
    {
        level = 0;
        if (!_byKey.TryGetValue(key, out var found))
        {
            return false;
        }

        var matching = found.Where(entry => entry.Page is null || Math.Abs(entry.Page.Value - page) <= 1).ToList();
        level = matching.Count > 0 ? matching[0].Level : 0;
        return matching.Count > 0;
    }

    /// <summary>Whether a title is listed to the letter, case aside; asked of lines that look like running text.</summary>
    public bool HasPrinted(string text) => _printed.Contains(text);

    /// <summary>Whether a listed title begins with a text.</summary>
    /// <param name="key">The text, as <see cref="ContentsList.Fold"/> writes it.</param>
    public bool HasLonger(string key)
    {
        var at = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        return key.Length > 0 && (at >= 0 || (~at < _keys.Length && _keys[~at].StartsWith(key, StringComparison.Ordinal)));
    }
}
