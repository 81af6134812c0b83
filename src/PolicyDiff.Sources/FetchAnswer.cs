using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Sources;

/// <summary>What came of asking for an address.</summary>
/// <param name="Status">What came of it.</param>
/// <param name="Diagnostics">Why it failed, and what is good to know.</param>
public sealed record FetchAnswer(FetchStatus Status, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What the content is; only with content.</summary>
    public ContentForm Form { get; init; }

    /// <summary>The address that answered, after redirects; null where none did.</summary>
    public Uri? FinalAddress { get; init; }

    /// <summary>The mark of the version; null where the site gave none.</summary>
    public string? ETag { get; init; }

    /// <summary>Day and time of the last change as the site wrote them; null where it gave none.</summary>
    public string? LastModified { get; init; }

    /// <summary>SHA-256 of the content, 64 lower-case hex digits; only with content.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Bytes of the content.</summary>
    public long Size { get; init; }

    /// <summary>The condition under which to ask next time; null where the site gave nothing to go by.</summary>
    public FetchCondition? NextCondition =>
        FinalAddress is not null && (ETag ?? LastModified) is not null ? new FetchCondition(FinalAddress, ETag, LastModified) : null;
}
