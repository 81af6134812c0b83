namespace PolicyDiff.Reporting.Tree;

/// <summary>What a line says of what stands around it.</summary>
internal enum LineRole
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A name or short heading inside a list or table.</summary>
    Name,

    /// <summary>Words of a document.</summary>
    Quote,

    /// <summary>Where a quote stands.</summary>
    Source,

    /// <summary>What is needed to understand what stands near.</summary>
    Context,

    /// <summary>The path of a file, which paper has no use for.</summary>
    File,

    /// <summary>What a list below holds.</summary>
    Explanation,

    /// <summary>What the reader must not overlook.</summary>
    Notice,

    /// <summary>The closing line of a report.</summary>
    Disclaimer,

    /// <summary>A footnote or note of a document.</summary>
    Note,

    /// <summary>A number, to be aligned as such.</summary>
    Number,
}
