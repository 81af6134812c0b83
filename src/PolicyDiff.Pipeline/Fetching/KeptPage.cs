namespace PolicyDiff.Pipeline.Fetching;

/// <summary>A page of a kept set.</summary>
internal sealed record KeptPage
{
    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>The name of its file in the folder of the set.</summary>
    public required string File { get; init; }

    /// <summary>The address that answered.</summary>
    public string? FinalAddress { get; init; }

    /// <summary>The mark of the version that the site gave.</summary>
    public string? ETag { get; init; }

    /// <summary>Day and time of the last change as the site wrote them.</summary>
    public string? LastModified { get; init; }

    /// <summary>SHA-256 of its file.</summary>
    public required string Sha256 { get; init; }
}
