namespace PolicyDiff.Core.Changes;

/// <summary>What a person settled about a change.</summary>
public enum ReviewVerdict
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>The substance changed.</summary>
    Confirm,

    /// <summary>The substance did not change.</summary>
    Reject,

    /// <summary>Something else, which the note says.</summary>
    Other,
}
