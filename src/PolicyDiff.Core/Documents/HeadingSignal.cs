namespace PolicyDiff.Core.Documents;

/// <summary>The signals that mark a heading, the most trusted first.</summary>
public enum HeadingSignal
{
    /// <summary>Markup: a Markdown heading, or a sound tag of a PDF.</summary>
    Markup,

    /// <summary>The outline (bookmarks) of a PDF.</summary>
    Outline,

    /// <summary>The numbering of the heading fits that of its neighbours.</summary>
    Numbering,

    /// <summary>The printed contents page lists it.</summary>
    ContentsPage,

    /// <summary>Size, weight, colour or space set it apart from the body text.</summary>
    Style,
}
