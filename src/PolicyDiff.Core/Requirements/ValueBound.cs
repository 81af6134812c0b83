namespace PolicyDiff.Core.Requirements;

/// <summary>On which side of a value the requirement lies.</summary>
public enum ValueBound
{
    /// <summary>The value itself, or no bound that was recognised.</summary>
    None,

    /// <summary><i>ten minste, minimaal, vanaf</i>; of dates: from that day on.</summary>
    AtLeast,

    /// <summary><i>meer dan, langer dan, boven</i>; of dates: <i>na</i>.</summary>
    MoreThan,

    /// <summary><i>ten hoogste, maximaal, niet meer dan, binnen, tot</i>; of dates: <i>uiterlijk, tot en met</i>.</summary>
    AtMost,

    /// <summary><i>minder dan, onder</i>; of dates: <i>vóór, tot</i>.</summary>
    LessThan,

    /// <summary><i>ongeveer, circa, rond</i>.</summary>
    About,
}
