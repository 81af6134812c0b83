namespace PolicyDiff.Pdf.Poppler;

/// <summary>What a <see cref="MarkupToken"/> is.</summary>
internal enum MarkupTokenKind
{
    /// <summary>Text between tags.</summary>
    Text,

    /// <summary>An opening tag; a self-closing one too.</summary>
    Open,

    /// <summary>A closing tag.</summary>
    Close,
}
