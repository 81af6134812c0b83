using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Pipeline.Lookup;

/// <summary>Names what an index holds, so that what was made of it can be kept for as long as that stays the same.</summary>
internal static class IndexEdition
{
    private const char Field = '\u001f';
    private const char Document = '\u001e';

    /// <summary>24 hexadecimal digits; others as soon as a document comes, goes, or is read or described in another way.</summary>
    public static string Of(IReadOnlyList<DocumentSummary> documents)
    {
        var editions = string.Join(
            Document,
            documents.Select(
                document =>
                    string.Join(Field, document.Id.Value, document.Source.Path, document.Source.Sha256, document.ProcessingVersion)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(editions)))[..24];
    }
}
