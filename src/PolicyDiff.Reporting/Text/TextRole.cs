namespace PolicyDiff.Reporting.Text;

/// <summary>What a stretch of text is; how that looks is up to <see cref="Ansi"/>.</summary>
internal enum TextRole
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>What the eye must find first.</summary>
    Strong,

    /// <summary>What supports: citations, labels.</summary>
    Faint,

    /// <summary>Words that stand on the left only.</summary>
    Deleted,

    /// <summary>Words that stand on the right only.</summary>
    Inserted,

    /// <summary>A reservation or warning.</summary>
    Warning,
}
