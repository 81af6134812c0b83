namespace PolicyDiff.Dutch.Analysis;

/// <summary>What a term stands for.</summary>
public enum TokenKind
{
    /// <summary>A word of the text.</summary>
    Word,

    /// <summary>A part of a compound; it stands at the position of the whole word.</summary>
    Part,
}
