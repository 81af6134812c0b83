namespace PolicyDiff.Core.Redlines;

/// <summary>A piece of a redline: a paragraph or a table.</summary>
public abstract record RedlineBlock
{
    /// <summary>Whether the two texts differ in it.</summary>
    public abstract bool IsChanged { get; }
}
