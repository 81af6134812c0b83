namespace PolicyDiff.Core.Documents;

/// <summary>What a <c>manifest.yaml</c> says of one file. A value that is null or empty says nothing.</summary>
public sealed record ManifestEntry
{
    /// <summary>Path of the file, relative to the manifest, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The insurer.</summary>
    public string? Insurer { get; init; }

    /// <summary>The offices of the insurer that the file is for.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary>The regions that the file is for.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The policy years.</summary>
    public YearRange? Years { get; init; }

    /// <summary>The care types.</summary>
    public IReadOnlyList<string> CareTypes { get; init; } = [];

    /// <summary>The kind of paper.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The version.</summary>
    public string? Version { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where the file was obtained.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the insurer is invented.</summary>
    public bool Fictitious { get; init; }

    /// <summary>Pages from 1 that hold nothing to read and are passed over in silence.</summary>
    public IReadOnlyList<int> SkipPages { get; init; } = [];
}
