namespace PolicyDiff.Core.Documents;

/// <summary>Where a document came from.</summary>
/// <param name="Path">The path as the user gave it, with forward slashes.</param>
/// <param name="Sha256">SHA-256 of the content, 64 lower-case hex digits.</param>
/// <param name="MediaType">Media type of the reader that read it, such as <c>application/pdf</c>.</param>
public sealed record DocumentSource(string Path, string Sha256, string MediaType)
{
    /// <summary>Number of pages; null where the source has no pages.</summary>
    public int? PageCount { get; init; }

    /// <summary>Whether it is a PDF file.</summary>
    public bool IsPdf => string.Equals(MediaType, "application/pdf", StringComparison.Ordinal);
}
