namespace PolicyDiff.Core.Pdf;

/// <summary>What came of reading the tags of a file.</summary>
public enum PdfTagState
{
    /// <summary>The file has no tags, or the engine does not read them.</summary>
    Absent,

    /// <summary>There are tags, but no headings among them.</summary>
    WithoutHeadings,

    /// <summary>There are more tags than are read, or reading them took too long.</summary>
    TooCostly,

    /// <summary>The tags were read.</summary>
    Read,
}
