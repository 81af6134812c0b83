namespace PolicyDiff.Comparison.Alignment.Groups;

/// <summary>Puts groups in the order of the right side; those of the left alone behind the group of the unit before them.</summary>
internal static class AlignmentOrder
{
    /// <summary>The groups in order.</summary>
    public static IReadOnlyList<AlignmentGroup> Of(IReadOnlyList<AlignmentGroup> groups)
    {
        var placeOfLeft = new SortedDictionary<int, int>();
        foreach (var group in groups.Where(group => group.Right.Count > 0))
        {
            foreach (var left in group.Left)
            {
                placeOfLeft[left] = group.Right[0];
            }
        }

        var placed = new List<(int Right, int Left, AlignmentGroup Group)>(groups.Count);
        var place = -1;
        foreach (var group in groups.OrderBy(group => group.Left.Count > 0 ? group.Left[0] : -1))
        {
            place = group.Left.Count > 0 && placeOfLeft.TryGetValue(group.Left[0], out var right) ? right : place;
            placed.Add(group.Right.Count > 0 ? (group.Right[0], -1, group) : (place, group.Left[0], group));
        }

        return [.. placed.OrderBy(entry => entry.Right).ThenBy(entry => entry.Left).Select(entry => entry.Group)];
    }
}
