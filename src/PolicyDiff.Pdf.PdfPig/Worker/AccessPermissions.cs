using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Worker;

/// <summary>What the publisher of an encrypted file allows a reader who has no password.</summary>
internal static class AccessPermissions
{
    /// <summary>Bit 5 of the permissions: copying text and graphics (ISO 32000-1, table 22).</summary>
    private const long Copying = 1 << 4;

    private static readonly NameToken Permissions = NameToken.Create("P");

    /// <summary>Whether the file is encrypted and its text may not be taken.</summary>
    public static bool ForbidCopying(Structure structure)
    {
        var encryption = structure.Trailer.EncryptionToken switch
        {
            IndirectReferenceToken reference => structure.GetObject(reference.Data).Data,
            var token => token,
        };
        return encryption is DictionaryToken dictionary
            && dictionary.Data.TryGetValue(Permissions.Data, out var allowed)
            && allowed is NumericToken number
            && ((long)number.Double & Copying) == 0;
    }
}
