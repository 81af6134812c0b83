namespace PolicyDiff.Sources;

/// <summary>What the first bytes of an answer are.</summary>
public enum ContentForm
{
    /// <summary>A PDF file.</summary>
    Pdf,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word file (docx).</summary>
    Word,

    /// <summary>Markdown, by its name or type.</summary>
    Markdown,

    /// <summary>Plain text.</summary>
    Text,
}
