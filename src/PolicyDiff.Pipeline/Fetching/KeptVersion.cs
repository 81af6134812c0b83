using PolicyDiff.Sources;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>A version of a source that is kept.</summary>
internal sealed record KeptVersion
{
    /// <summary>What the versions of one source have in common: year, insurer and name, as in their paths.</summary>
    public required string Series { get; init; }

    /// <summary>The file, or the folder of a set of pages, from the folder of the list, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The address as listed.</summary>
    public required string Address { get; init; }

    /// <summary>The address that answered.</summary>
    public string? FinalAddress { get; init; }

    /// <summary>When it was fetched, in UTC.</summary>
    public required DateTimeOffset Fetched { get; init; }

    /// <summary>The mark of the version that the site gave.</summary>
    public string? ETag { get; init; }

    /// <summary>Day and time of the last change as the site wrote them.</summary>
    public string? LastModified { get; init; }

    /// <summary>What it is; null for a set of pages.</summary>
    public ContentForm? Form { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the file; null for a set of pages.</summary>
    public string? Sha256 { get; init; }

    /// <summary>SHA-256 of the text that the page or the pages show; null for other files.</summary>
    public string? TextHash { get; init; }

    /// <summary>The pages of a set; empty for a file.</summary>
    public IReadOnlyList<KeptPage> Pages { get; init; } = [];
}
