using System.Text;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Decoding;

namespace PolicyDiff.Ingestion.Html;

/// <summary>
/// Turns the bytes of a web page into text: by byte order mark, then UTF-8 where
/// it is valid, then by what the page declares, then Windows-1252.
/// </summary>
/// <remarks>A page saved by a browser may still declare what its server sent, though the browser wrote UTF-8: valid UTF-8 wins.</remarks>
internal static partial class PageDecoder
{
    /// <summary>The HTML standard looks for a declaration in this many bytes.</summary>
    private const int Prescan = 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a page.</summary>
    public static DecodedText Decode(SourceFile file)
    {
        var bytes = file.ReadContent();
        return Declared(bytes) is { } declared && !IsUtf8(bytes)
            ? TextDecoder.Decode(new SourceFile(file.Path, file.FullPath, Encoding.Convert(declared, Encoding.UTF8, bytes)))
            : TextDecoder.Decode(new SourceFile(file.Path, file.FullPath, bytes));
    }

    /// <summary>What the page says of its bytes; null where it says nothing, or nothing that is known.</summary>
    private static Encoding? Declared(byte[] bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, Prescan))));
        if (!match.Success || bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            return null;
        }

        // The web reads ISO 8859-1 and ASCII as Windows-1252 (Encoding Standard, section 4.2).
        var name = match.Groups["name"].Value.ToLowerInvariant();
        name = name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name;
        var found = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Known(name);
        return found is { IsSingleByte: true } ? found : null;
    }

    private static Encoding? Known(string name) =>
        Encoding.GetEncodings().FirstOrDefault(encoding => string.Equals(encoding.Name, name, StringComparison.Ordinal))?.GetEncoding();

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            _ = Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        @"<meta[^>]{0,200}charset\s*=\s*[""']?\s*(?<name>[\w-]{3,30})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
