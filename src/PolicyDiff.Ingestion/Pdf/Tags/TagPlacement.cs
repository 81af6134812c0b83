using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Headings;
using PolicyDiff.Ingestion.Structure.Contents;

namespace PolicyDiff.Ingestion.Pdf.Tags;

/// <summary>Finds the headings that the tags name back among the lines of the pages.</summary>
/// <remarks>
/// Titles occur more than once, and not each time as a heading; so first the longest common subsequence of tags and lines is taken
/// (Wagner and Fischer 1974; O(n·m), n and m at most <see cref="Most"/>), then the tags left over
/// are looked for anywhere, since tags may stand in another order than the pages.
/// </remarks>
internal static class TagPlacement
{
    /// <summary>The most tags or lines that are put in order; more are looked up one by one.</summary>
    private const int Most = 2_000;

    /// <summary>Places tags.</summary>
    /// <param name="tags">The headings in the order of the tags.</param>
    /// <param name="drafts">Lines that may be headings, by the index of their first line in the flow.</param>
    /// <returns>Pairs of a position in <paramref name="tags"/> and an index in the flow; neither occurs twice.</returns>
    public static IReadOnlyList<(int Tag, int Line)> Place(
        IReadOnlyList<PdfTaggedHeading> tags, IReadOnlyDictionary<int, HeadingDraft> drafts)
    {
        var keys = tags.Select(tag => ContentsList.Fold(tag.Text)).ToList();
        var known = keys.ToHashSet(StringComparer.Ordinal);
        var lines = drafts.Select(pair => (Index: pair.Key, Key: KeyOf(pair.Value, known)))
            .Where(line => line.Key is not null)
            .OrderBy(line => line.Index).ToList();
        List<(int Tag, int Line)> placed = keys.Count <= Most && lines.Count <= Most
            ? [.. InOrder(keys, [.. lines.Select(line => line.Key!)]).Select(pair => (pair.Tag, lines[pair.Line].Index))]
            : [];
        var (usedTags, usedLines) = (placed.Select(pair => pair.Tag).ToHashSet(), placed.Select(pair => pair.Line).ToHashSet());
        var left = lines.Where(line => !usedLines.Contains(line.Index))
            .ToLookup(line => line.Key!, line => line.Index, StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var tag = 0; tag < keys.Count; tag++)
        {
            var taken = next.GetValueOrDefault(keys[tag]);
            if (!usedTags.Contains(tag) && left[keys[tag]].Skip(taken).Take(1).ToList() is [var line])
            {
                placed.Add((tag, line));
                next[keys[tag]] = taken + 1;
            }
        }

        return placed;
    }

    /// <summary>
    /// The spelling of a line that the tags know: with its number, without it, or with the raised figures that the tag still holds.
    /// </summary>
    private static string? KeyOf(HeadingDraft draft, HashSet<string> known) =>
        new[] { draft.Text, draft.Title, string.Join(' ', draft.Lines.Select(line => line.Line.Text)) }
            .Select(ContentsList.Fold)
            .FirstOrDefault(known.Contains);

    private static IEnumerable<(int Tag, int Line)> InOrder(List<string> tags, List<string> lines)
    {
        var longest = new int[tags.Count + 1, lines.Count + 1];
        for (var i = tags.Count - 1; i >= 0; i--)
        {
            for (var j = lines.Count - 1; j >= 0; j--)
            {
                longest[i, j] = string.Equals(tags[i], lines[j], StringComparison.Ordinal)
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < tags.Count && j < lines.Count;)
        {
            if (string.Equals(tags[i], lines[j], StringComparison.Ordinal))
            {
                yield return (i++, j++);
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
