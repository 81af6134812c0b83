using System.Globalization;
using System.IO.Compression;
using System.Xml;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Ingestion.Diagnostics;

namespace PolicyDiff.Ingestion.Word;

/// <summary>
/// Looks at a file before it is unpacked: what kind it is, whether it is too
/// large, and whether its XML is sound and not nested without end.
/// </summary>
internal static class WordGate
{
    private const long Mebi = 1 << 20;

    /// <summary>The most of one XML part, in MiB: a document of a thousand pages takes about ten.</summary>
    public const int LargestPart = 48;

    /// <summary>The most of all parts together, pictures included, in MiB.</summary>
    private const int Largest = 1024;

    private const int MostParts = 20_000;

    private const int Deepest = 256;

    private const string MainPart = "word/document.xml";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart * Mebi,
        CheckCharacters = false,
    };

    /// <summary>Looks at the bytes of a file.</summary>
    /// <returns>Why it is not read; null where it may be.</returns>
    public static Diagnostic? Refusal(byte[] bytes, string path)
    {
        var place = new DiagnosticLocation(path);
        return bytes switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] =>
                Diagnostic.Error(HoldsName(bytes, "EncryptedPackage") ? WordDiagnostics.Encrypted : WordDiagnostics.OldFormat, place),
            [(byte)'P', (byte)'K', ..] => OfPackage(bytes, place),
            _ => Broken(place, "no zip"),
        };
    }

    /// <summary>The diagnostic of a file that cannot be read.</summary>
    public static Diagnostic Broken(DiagnosticLocation place, string why) => Diagnostic.Error(WordDiagnostics.Broken, place, why);

    private static Diagnostic? OfPackage(byte[] bytes, DiagnosticLocation place)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts || zip.Entries.Sum(entry => entry.Length) > Largest * Mebi)
            {
                return TooLarge(place, Largest);
            }

            var parts = zip.Entries.Where(IsXml).ToList();
            if (parts.Exists(entry => entry.Length > LargestPart * Mebi))
            {
                return TooLarge(place, LargestPart);
            }

            return parts.TrueForAll(entry => !entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
                ? Broken(place, $"no {MainPart}")
                : parts.Select(entry => OfPart(entry, place)).FirstOrDefault(refusal => refusal is not null);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return Broken(place, error.Message);
        }
    }

    /// <summary>
    /// Reads a part through, since its stated size need not be true; a part other than the text that is no XML is left for later.
    /// </summary>
    private static Diagnostic? OfPart(ZipArchiveEntry entry, DiagnosticLocation place)
    {
        try
        {
            using var stream = entry.Open();
            using var xml = XmlReader.Create(stream, Settings);
            while (xml.Read())
            {
                if (xml.Depth > Deepest)
                {
                    return Diagnostic.Error(IngestionDiagnostics.TooDeep, place);
                }
            }

            return null;
        }
        catch (XmlException error)
        {
            var tooLarge = entry.Length < LargestPart * Mebi
                && error.Message.Contains(nameof(XmlReaderSettings.MaxCharactersInDocument), StringComparison.Ordinal);
            return tooLarge ? TooLarge(place, LargestPart) : IsMain(entry) ? Broken(place, error.Message) : null;
        }
        catch (InvalidDataException error)
        {
            return IsMain(entry) ? Broken(place, error.Message) : null;
        }
    }

    private static Diagnostic TooLarge(DiagnosticLocation place, int limit) =>
        Diagnostic.Error(WordDiagnostics.TooLarge, place, limit.ToString(CultureInfo.InvariantCulture));

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsMain(ZipArchiveEntry entry) => string.Equals(entry.FullName, MainPart, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the directory of a compound file names a stream; its names are in UTF-16.</summary>
    private static bool HoldsName(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;
}
