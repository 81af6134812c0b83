using System.Security.Cryptography;
using System.Text;

namespace PolicyDiff.Core.Documents;

/// <summary>
/// A file handed to a reader: the name to use for it in messages, what tells its content from other content, and a way to that content.
/// </summary>
/// <param name="Path">The path as the user gave it, with forward slashes.</param>
/// <param name="FullPath">The absolute path, for engines that read the file by themselves.</param>
/// <param name="Sha256">SHA-256 of the content, 64 lower-case hex digits.</param>
/// <param name="Open">Opens the content from its beginning, each time anew; the caller closes it. Nothing of it is held here.</param>
public sealed record SourceFile(string Path, string FullPath, string Sha256, Func<Stream> Open)
{
    /// <summary>The files of a folder that is read as one document, ordered by path; empty for a file.</summary>
    public IReadOnlyList<SourceFile> Pages { get; init; } = [];

    /// <summary>A file whose content is in memory already.</summary>
    public SourceFile(string path, string fullPath, byte[] content)
        : this(path, fullPath, Convert.ToHexStringLower(SHA256.HashData(content)), () => new MemoryStream(content, writable: false))
    {
    }

    /// <summary>A file that is read piece by piece, once, for what tells its content.</summary>
    /// <param name="path">The path as the user gave it, with forward slashes.</param>
    /// <param name="fullPath">The absolute path.</param>
    /// <param name="open">Opens the content from its beginning, each time anew.</param>
    public static SourceFile Of(string path, string fullPath, Func<Stream> open)
    {
        using var content = open();
        return new SourceFile(path, fullPath, Convert.ToHexStringLower(SHA256.HashData(content)), open);
    }

    /// <summary>A folder of files that is read as one document: another file, name or content makes another document.</summary>
    /// <param name="path">The path of the folder as the user gave it, with forward slashes.</param>
    /// <param name="fullPath">Its absolute path.</param>
    /// <param name="pages">Its files, ordered by path.</param>
    public static SourceFile Folder(string path, string fullPath, IReadOnlyList<SourceFile> pages)
    {
        var names = string.Join(
            '\n', pages.Select(page => $"{page.Sha256} {System.IO.Path.GetRelativePath(fullPath, page.FullPath).Replace('\\', '/')}"));
        return new SourceFile(path, fullPath, Encoding.UTF8.GetBytes(names)) { Pages = pages };
    }

    /// <summary>Reads the whole content into memory: for formats whose files are small.</summary>
    public byte[] ReadContent()
    {
        using var content = Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
