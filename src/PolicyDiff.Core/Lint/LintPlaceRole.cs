namespace PolicyDiff.Core.Lint;

/// <summary>What a place has to do with a finding.</summary>
public enum LintPlaceRole
{
    /// <summary>Here it stands.</summary>
    Here,

    /// <summary>Here it stands otherwise.</summary>
    Otherwise,

    /// <summary>This is what is referred to.</summary>
    Target,

    /// <summary>Here is what the reference seems to mean.</summary>
    Meant,
}
