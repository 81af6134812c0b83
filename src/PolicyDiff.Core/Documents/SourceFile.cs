using System.Security.Cryptography;

namespace PolicyDiff.Core.Documents;

/// <summary>A file handed to a reader: its content and the name to use for it in messages.</summary>
/// <param name="Path">The path as the user gave it, with forward slashes.</param>
/// <param name="FullPath">The absolute path, for engines that read the file by themselves.</param>
/// <param name="Content">The whole content.</param>
public sealed record SourceFile(string Path, string FullPath, ReadOnlyMemory<byte> Content)
{
    /// <summary>SHA-256 of the content, 64 lower-case hex digits; worked out each time it is asked for.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content.Span));
}
