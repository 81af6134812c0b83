namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>What a piece of a file or of a content stream is.</summary>
internal enum PdfTokenKind
{
    /// <summary>The end of the stream.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A string of text, in whatever encoding.</summary>
    Text,

    /// <summary>The beginning or end of a list or dictionary.</summary>
    Bracket,

    /// <summary>An operator.</summary>
    Operator,
}
