namespace PolicyDiff.Reporting.Tree;

/// <summary>An entry of a list.</summary>
/// <param name="Mark">What stands before it: a number, or a marker as printed; null for a bullet.</param>
/// <param name="Lines">The entry; its first line stands behind the mark.</param>
internal sealed record ListRow(Inline? Mark, params IReadOnlyList<Line> Lines)
{
    /// <summary>The entries below it.</summary>
    public IReadOnlyList<ListRow> Children { get; init; } = [];

    /// <summary>Whether its mark is a number as printed, which every format keeps.</summary>
    public bool IsNumbered { get; init; }
}
