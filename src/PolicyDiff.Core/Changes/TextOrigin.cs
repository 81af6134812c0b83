namespace PolicyDiff.Core.Changes;

/// <summary>Whose text a requirement is, where insurers are laid side by side.</summary>
public enum TextOrigin
{
    /// <summary>The insurer's own, said once.</summary>
    Specific,

    /// <summary>The insurer's own, repeated within its policy of one year.</summary>
    Boilerplate,

    /// <summary>Agreed upon nationally: several insurers have it in nearly the same words.</summary>
    National,
}
