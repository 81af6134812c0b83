using PolicyDiff.Core.Documents;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>A section with its place in reading order and that of its parent: a tree laid flat.</summary>
/// <param name="Ordinal">From 0 in reading order.</param>
/// <param name="Parent">The ordinal of the section above; null for a top section.</param>
/// <param name="Section">The section; its children count only where the tree is still whole.</param>
internal sealed record PlacedSection(int Ordinal, int? Parent, Section Section)
{
    /// <summary>Lays a tree flat, in reading order.</summary>
    public static IReadOnlyList<PlacedSection> Flatten(IReadOnlyList<Section> sections)
    {
        List<PlacedSection> rows = [];
        Append(sections, null, rows);
        return rows;
    }

    /// <summary>Puts the tree together again from rows in reading order.</summary>
    public static IReadOnlyList<Section> Tree(IReadOnlyList<PlacedSection> rows)
    {
        var childrenOf = rows.ToLookup(row => row.Parent);
        return Children(null);

        IReadOnlyList<Section> Children(int? parent) =>
            [.. childrenOf[parent].Select(row => row.Section with { Children = Children(row.Ordinal) })];
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
