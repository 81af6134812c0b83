namespace PolicyDiff.Ingestion;

/// <summary>The codes of what text and Markdown readers, metadata and manifests report. The words stand in Core's diagnostic texts.</summary>
public static class IngestionDiagnostics
{
    /// <summary>The file holds no text at all.</summary>
    public const string EmptyFile = "PD1001";

    /// <summary>The content is no text, whatever the name of the file says.</summary>
    public const string BinaryContent = "PD1002";

    /// <summary>The text is not UTF-8 and was read as Windows-1252.</summary>
    public const string LegacyEncoding = "PD1003";

    /// <summary>No heading was recognised: the document is one section.</summary>
    public const string NoHeadings = "PD1004";
}
