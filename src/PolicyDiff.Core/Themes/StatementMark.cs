namespace PolicyDiff.Core.Themes;

/// <summary>What happened to a statement since the policy before.</summary>
public enum StatementMark
{
    /// <summary>Nothing of substance, or nothing that can be told.</summary>
    None,

    /// <summary>The policy before did not hold it.</summary>
    New,

    /// <summary>The policy before held it with another substance.</summary>
    Changed,
}
