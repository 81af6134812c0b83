namespace PolicyDiff.Core.Themes;

/// <summary>Why a cell holds no statement.</summary>
public enum CellGap
{
    /// <summary>It holds some.</summary>
    None,

    /// <summary>The corpus holds no document for the column.</summary>
    NoDocument,

    /// <summary>Nothing about the theme was found in the documents; that does not say that the insurer asks nothing.</summary>
    NotFound,

    /// <summary>Nothing was found but a reference to a place outside the documents.</summary>
    Elsewhere,

    /// <summary>All it says is said by every other policy too, and stands in the row of all.</summary>
    Shared,
}
