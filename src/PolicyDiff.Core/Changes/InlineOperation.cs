namespace PolicyDiff.Core.Changes;

/// <summary>On which side a stretch of text stands.</summary>
public enum InlineOperation
{
    /// <summary>On both.</summary>
    Equal,

    /// <summary>On the right only.</summary>
    Insert,

    /// <summary>On the left only.</summary>
    Delete,
}
