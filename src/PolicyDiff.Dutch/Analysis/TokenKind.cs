namespace PolicyDiff.Dutch.Analysis;

/// <summary>What a term stands for.</summary>
public enum TokenKind
{
    /// <summary>A word of the text.</summary>
    Word,

    /// <summary>A part of a compound; it stands at the position of the whole word.</summary>
    Part,

    /// <summary>A second reading of a word or of several: the root of a verb, a date, an amount, a word that a hyphen parts.</summary>
    Form,
}
