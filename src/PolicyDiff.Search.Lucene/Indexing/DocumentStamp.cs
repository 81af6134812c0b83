using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>Which edition of a document is indexed.</summary>
/// <param name="Id">Id of the document.</param>
/// <param name="SourcePath">Path of its file.</param>
/// <param name="Edition">The hash of its content, and the versions that made it.</param>
internal sealed record DocumentStamp(string Id, string SourcePath, string Edition)
{
    /// <summary>The stamp of a stored document.</summary>
    public static DocumentStamp Of(DocumentId id, DocumentSource source, string processingVersion) => new(id.Value, source.Path, $"{source.Sha256} {processingVersion}");

    /// <summary>
    /// One value for all documents of a corpus: that of the store and that of the index are equal when both hold the same editions, however they came to it.
    /// The hashes are added up, so order does not count.
    /// </summary>
    public static string Generation(IEnumerable<DocumentStamp> stamps)
    {
        UInt128 sum = 0;
        foreach (var stamp in stamps)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{stamp.Id}\n{stamp.SourcePath}\n{stamp.Edition}"));
            sum = unchecked(sum + BinaryPrimitives.ReadUInt128LittleEndian(hash));
        }

        return sum.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
    }
}
