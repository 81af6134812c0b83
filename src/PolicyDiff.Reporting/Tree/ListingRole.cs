namespace PolicyDiff.Reporting.Tree;

/// <summary>What the entries of a list are.</summary>
internal enum ListingRole
{
    /// <summary>Lines of ours, such as the summary or links to sections.</summary>
    Plain,

    /// <summary>A list of a document, with its markers as printed.</summary>
    Printed,

    /// <summary>Hits or other entries of several lines, numbered by us.</summary>
    Entries,

    /// <summary>The contents of a page, for formats whose readers see no contents of their own.</summary>
    Contents,
}
