using PolicyDiff.Core.Documents;

namespace PolicyDiff.Storage;

/// <summary>A section with its place in reading order and that of its parent: a tree laid flat.</summary>
/// <param name="Ordinal">From 0 in reading order.</param>
/// <param name="Parent">The ordinal of the section above; null for a top section.</param>
/// <param name="Section">The section; its children count only where the tree is still whole.</param>
public sealed record PlacedSection(int Ordinal, int? Parent, Section Section)
{
    /// <summary>Deeper than headings of any format go.</summary>
    private const int DeepestSection = 200;

    /// <summary>Lays a tree flat, in reading order.</summary>
    public static IReadOnlyList<PlacedSection> Flatten(IReadOnlyList<Section> sections)
    {
        List<PlacedSection> rows = [];
        Append(sections, null, rows);
        return rows;
    }

    /// <summary>Puts the tree together again from rows in reading order.</summary>
    /// <exception cref="DamagedRowException">A section lies below one that does not come before it, or deeper than any reader makes them.</exception>
    public static IReadOnlyList<Section> Tree(IReadOnlyList<PlacedSection> rows)
    {
        CheckPlaces(rows);
        var childrenOf = rows.ToLookup(row => row.Parent);
        return Children(null);

        IReadOnlyList<Section> Children(int? parent) =>
            [.. childrenOf[parent].Select(row => row.Section with { Children = Children(row.Ordinal) })];
    }

    private static void CheckPlaces(IReadOnlyList<PlacedSection> rows)
    {
        Dictionary<int, int> depths = [];
        foreach (var row in rows)
        {
            var above = 0;
            if (row.Parent is { } parent && !depths.TryGetValue(parent, out above))
            {
                throw new DamagedRowException($"section {row.Ordinal} below {parent}");
            }

            if (above >= DeepestSection || !depths.TryAdd(row.Ordinal, above + 1))
            {
                throw new DamagedRowException($"section {row.Ordinal}");
            }
        }
    }

    private static void Append(IReadOnlyList<Section> sections, int? parent, List<PlacedSection> rows)
    {
        foreach (var section in sections)
        {
            var ordinal = rows.Count;
            rows.Add(new PlacedSection(ordinal, parent, section));
            Append(section.Children, ordinal, rows);
        }
    }
}
