namespace PolicyDiff.Core.Redlines;

/// <summary>What a paragraph of a redline is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>The title of a document.</summary>
    Title,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list; its marker stands before a tab.</summary>
    ListItem,

    /// <summary>A footnote; its mark stands before a tab.</summary>
    Footnote,
}
