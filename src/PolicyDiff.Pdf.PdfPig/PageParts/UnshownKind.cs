namespace PolicyDiff.Pdf.PdfPig.PageParts;

/// <summary>Why a letter of a page is not read: mostly since it cannot be seen.</summary>
internal enum UnshownKind
{
    /// <summary>It belongs to a layer that is hidden when the file is opened.</summary>
    HiddenLayer,

    /// <summary>It stands off the page, or outside the part of it that is drawn on.</summary>
    OffPage,

    /// <summary>A picture or a filled rectangle lies over it.</summary>
    Covered,

    /// <summary>It has no ink, or is white on white.</summary>
    Invisible,

    /// <summary>It is seen, but belongs to a watermark: marked as one, or large letters that run askew over the page.</summary>
    Watermark,
}
