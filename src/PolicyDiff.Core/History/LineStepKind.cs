namespace PolicyDiff.Core.History;

/// <summary>How a line stands in an edition.</summary>
public enum LineStepKind
{
    /// <summary>It begins here, and no earlier edition could have held it.</summary>
    First,

    /// <summary>It begins here: the edition before covers the subject and lacks it.</summary>
    New,

    /// <summary>It goes on, changed or not.</summary>
    Present,

    /// <summary>It is there again after an edition that lacked it.</summary>
    Back,

    /// <summary>It is gone.</summary>
    Gone,

    /// <summary>It has no text of its own any more; the edition says it in another place.</summary>
    Elsewhere,

    /// <summary>The edition holds no document on the subject: nothing is known.</summary>
    Gap,
}
