using System.Globalization;
using Lucene.Net.Util;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Search.Lucene.Fields;

/// <summary>Which edition of a document is indexed.</summary>
/// <param name="Id">Id of the document.</param>
/// <param name="SourcePath">Path of its file.</param>
/// <param name="Edition">The hash of its content, and the versions that made it.</param>
internal sealed record DocumentStamp(string Id, string SourcePath, string Edition)
{
    private const int HashParts = 4;

    /// <summary>The stamp of a stored document.</summary>
    public static DocumentStamp Of(DocumentId id, DocumentSource source, string processingVersion) =>
        new(id.Value, source.Path, $"{source.Sha256} {processingVersion}");

    /// <summary>Reads what <see cref="ToTerm"/> wrote.</summary>
    public static DocumentStamp FromTerm(string term)
    {
        var parts = term.Split(PassageFields.Joint, 3);
        return new DocumentStamp(parts[0], parts[2], parts[1]);
    }

    /// <summary>
    /// One value for all documents of a corpus: that of the store and that of the index are equal when both hold the same editions, however
    /// they came to it. The hashes are added up, so order does not count.
    /// </summary>
    /// <remarks>
    /// 128 bits of MurmurHash3 (Appleby 2011) tell editions apart; a cryptographic hash would guard against nothing here, and costs every
    /// search its loading.
    /// </remarks>
    public static string Generation(IEnumerable<DocumentStamp> stamps)
    {
        var sums = new uint[HashParts];
        foreach (var stamp in stamps)
        {
            var bytes = new BytesRef(stamp.ToTerm());
            for (var seed = 0; seed < HashParts; seed++)
            {
                sums[seed] = unchecked(sums[seed] + (uint)StringHelper.Murmurhash3_x86_32(bytes, seed));
            }
        }

        return string.Concat(Array.ConvertAll(sums, sum => sum.ToString("x8", CultureInfo.InvariantCulture)));
    }

    /// <summary>The stamp as one term of the index. The path comes last, since it alone may hold any character.</summary>
    public string ToTerm() => string.Join(PassageFields.Joint, Id, Edition, SourcePath);
}
