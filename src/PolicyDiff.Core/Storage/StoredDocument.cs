using System.Security.Cryptography;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Passages;

namespace PolicyDiff.Core.Storage;

/// <summary>A document with its requirements: what is stored in one transaction.</summary>
/// <param name="Document">The document.</param>
/// <param name="Requirements">All its requirements in reading order.</param>
/// <param name="ProcessingVersion">Versions of the reader and the extractor that made it.</param>
public sealed record StoredDocument(PolicyDocument Document, IReadOnlyList<Requirement> Requirements, string ProcessingVersion)
{
    /// <summary>What of it can be searched; null where it is stored without.</summary>
    public DocumentPassages? Passages { get; init; }

    /// <summary>Opens the file that it was read from, each time anew; null where there is none at hand, or it is a folder.</summary>
    public Func<Stream>? OpenSource { get; init; }

    /// <summary>The file that it was read from; null where there is none, it is gone, or it is no longer the one that was read.</summary>
    public byte[]? ReadSource()
    {
        if (OpenSource is null)
        {
            return null;
        }

        try
        {
            using var source = OpenSource();
            using var content = new MemoryStream();
            source.CopyTo(content);
            var bytes = content.ToArray();
            return string.Equals(Convert.ToHexStringLower(SHA256.HashData(bytes)), Document.Source.Sha256, StringComparison.Ordinal)
                ? bytes
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
