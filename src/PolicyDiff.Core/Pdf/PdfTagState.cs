namespace PolicyDiff.Core.Pdf;

/// <summary>What came of reading the tags of a file.</summary>
public enum PdfTagState
{
    /// <summary>The file has no tags, or the engine does not read them.</summary>
    Absent,

    /// <summary>There are tags, but no headings among them.</summary>
    WithoutHeadings,

    /// <summary>There are more tags, or more content that they refer to, than is read; or a program was stopped on the way.</summary>
    TooMany,

    /// <summary>They could not be read, since the file is damaged.</summary>
    Unreadable,

    /// <summary>The tags were read.</summary>
    Read,
}
