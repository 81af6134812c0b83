namespace PolicyDiff.Core.Changes;

/// <summary>How sure it is what a change means.</summary>
public enum JudgementKind
{
    /// <summary>The substance changed, surely.</summary>
    Substantive,

    /// <summary>The same rule, surely.</summary>
    Editorial,

    /// <summary>Worded otherwise; the reader must tell. <see cref="Change.Substantive"/> is then the best guess.</summary>
    Unsure,
}
