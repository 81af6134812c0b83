namespace PolicyDiff.Sources;

/// <summary>An address to ask for.</summary>
/// <param name="Address">Absolute, http or https.</param>
/// <param name="Largest">The largest answer in bytes.</param>
public sealed record FetchTarget(Uri Address, long Largest)
{
    /// <summary>What is kept already; null to have the content in any case.</summary>
    public FetchCondition? Condition { get; init; }

    /// <summary>The form that the content must have; null where each will do that can be read.</summary>
    public ContentForm? Expected { get; init; }

    /// <summary>Whether an answer may lead to an address; null where every one will do that is safe.</summary>
    public Func<Uri, bool>? MayLeadTo { get; init; }
}
