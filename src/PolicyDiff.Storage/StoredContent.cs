using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage;

/// <summary>What a stored document holds, in one number.</summary>
public static class StoredContent
{
    /// <summary>SHA-256 over every value that is stored of a document, in hexadecimal digits: the same for the same document in every store.</summary>
    public static string Hash(StoredDocument stored)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var sections = PlacedSection.Flatten(stored.Document.Sections);
        Append(hash, DocumentRow.Values(stored, sections.Count));
        foreach (var section in sections)
        {
            Append(hash, SectionRow.Values(section));
        }

        foreach (var requirement in stored.Requirements)
        {
            Append(hash, RequirementRow.Values(requirement));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // What is unknown is told apart from what is empty.
    private static void Append(IncrementalHash hash, object?[] values)
    {
        foreach (var value in values)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(value is null ? "\u0001" : Convert.ToString(value, CultureInfo.InvariantCulture)!));
            hash.AppendData("\u001f"u8);
        }
    }
}
