namespace PolicyDiff.Reporting.Tree.Timelines;

/// <summary>What a point of a drawn line says.</summary>
internal enum TimelineSign
{
    /// <summary>It begins, or is first seen.</summary>
    Begins,

    /// <summary>The same words.</summary>
    Same,

    /// <summary>Other words, the same rule.</summary>
    Reworded,

    /// <summary>The substance changed.</summary>
    Changed,

    /// <summary>Other words; only a reader can tell.</summary>
    Unsure,

    /// <summary>The same in another place.</summary>
    Moved,

    /// <summary>There again.</summary>
    Back,

    /// <summary>Gone.</summary>
    Gone,

    /// <summary>Said in another place only.</summary>
    Elsewhere,

    /// <summary>Nothing is known.</summary>
    Gap,

    /// <summary>Another line, which goes on in this one.</summary>
    Joins,
}
