namespace PolicyDiff.Core.Documents;

/// <summary>What a document says of itself, or what the manifest beside it says of it.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The insurer's usual name, such as <c>Zorg en Zekerheid</c>; null where unknown.</summary>
    public string? Insurer { get; init; }

    /// <summary>The policy years; null where unknown.</summary>
    public YearRange? Validity { get; init; }

    /// <summary>
    /// The offices of the insurer that it is for, as the manifest names them, such as
    /// <c>Zorgkantoor Noord</c>; empty for all, or where unknown.
    /// </summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary>The regions that it is for, as the manifest names them; empty for all, or where unknown.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Where it was obtained, as the manifest says it: an address, or words; null where it does not.</summary>
    public string? Origin { get; init; }

    /// <summary>Care types in lower case, such as <c>multidisciplinaire zorg</c>; empty where unknown or for all.</summary>
    public IReadOnlyList<string> CareTypes { get; init; } = [];

    /// <summary>The kind of paper.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>The title; the file name where no better is known.</summary>
    public required string Title { get; init; }

    /// <summary>The version as written, such as <c>1.0</c>; null where none is given.</summary>
    public string? Version { get; init; }

    /// <summary>The day of publication; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether the insurer is invented: true only where the manifest says so.</summary>
    public bool Fictitious { get; init; }

    /// <summary>
    /// Where each fact was found: property name to <c>manifest</c>, <c>title page</c>, <c>file name</c>, <c>running text</c> and so on.
    /// </summary>
    public IReadOnlyDictionary<string, string> FoundIn { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);
}
