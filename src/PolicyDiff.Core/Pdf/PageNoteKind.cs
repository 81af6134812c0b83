namespace PolicyDiff.Core.Pdf;

/// <summary>What a note on a page is.</summary>
public enum PageNoteKind
{
    /// <summary>A remark or a stamp that someone put on the page.</summary>
    Comment,

    /// <summary>What is filled in or chosen in a field of a form.</summary>
    FieldValue,

    /// <summary>A box of a form that is ticked.</summary>
    TickedBox,
}
