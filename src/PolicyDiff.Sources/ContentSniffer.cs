using System.Net.Mime;
using System.Text;

namespace PolicyDiff.Sources;

/// <summary>Tells what an answer is: by its first bytes, and by what the site and the address say where bytes do not tell.</summary>
internal static class ContentSniffer
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Window = 1024;

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly string[] PdfTypes = ["application/pdf", "application/x-pdf", "application/acrobat"];
    private static readonly string[] HtmlTypes = [MediaTypeNames.Text.Html, "application/xhtml+xml"];
    private static readonly string[] PageStarts = ["<!doctype html", "<html", "<head>", "<body"];
    private static readonly string[] MarkdownTypes = ["text/markdown", "text/x-markdown"];
    private static readonly string[] TypesThatSayNothing =
    [
        "", "application/octet-stream", "binary/octet-stream", "application/download", "application/x-download",
        "application/force-download", "application/zip",
    ];

    /// <summary>The form of an answer; null where it is none that is read, or where site and bytes contradict each other.</summary>
    /// <param name="start">The first bytes.</param>
    /// <param name="type">The media type as the site gives it, in lower case; empty where it gives none.</param>
    /// <param name="address">The address that answered.</param>
    public static ContentForm? Form(ReadOnlySpan<byte> start, string type, Uri address)
    {
        var says = Declared(type, address);
        var saysText = type.StartsWith("text/", StringComparison.Ordinal);
        if (start.IndexOf("%PDF-"u8) >= 0)
        {
            // Scripts that hand out files often leave the type at that of pages.
            return saysText || PdfTypes.Contains(type) || TypesThatSayNothing.Contains(type) ? ContentForm.Pdf : null;
        }

        if (start.StartsWith("PK\u0003\u0004"u8))
        {
            return says == ContentForm.Word ? ContentForm.Word : null;
        }

        if (!IsText(start) || !(saysText || IsKnown(type)))
        {
            return null;
        }

        return IsPage(start) ? ContentForm.Html : says is ContentForm.Pdf or ContentForm.Word ? null : says;
    }

    /// <summary>The form that an address promises by its extension; null where it has none that is read.</summary>
    public static ContentForm? Promised(Uri address) => Path.GetExtension(address.AbsolutePath).ToLowerInvariant() switch
    {
        ".pdf" => ContentForm.Pdf,
        ".docx" => ContentForm.Word,
        ".md" or ".markdown" => ContentForm.Markdown,
        ".txt" or ".text" => ContentForm.Text,
        ".html" or ".htm" or ".xhtml" => ContentForm.Html,
        _ => null,
    };

    private static ContentForm? Declared(string type, Uri address) =>
        PdfTypes.Contains(type) ? ContentForm.Pdf
        : HtmlTypes.Contains(type) ? ContentForm.Html
        : MarkdownTypes.Contains(type) ? ContentForm.Markdown
        : type == WordType ? ContentForm.Word
        : type == MediaTypeNames.Text.Plain ? Promised(address) is ContentForm.Markdown ? ContentForm.Markdown : ContentForm.Text
        : TypesThatSayNothing.Contains(type) ? Promised(address)
        : null;

    private static bool IsKnown(string type) =>
        type == WordType || new[] { PdfTypes, HtmlTypes, MarkdownTypes, TypesThatSayNothing }.Any(types => types.Contains(type));

    /// <summary>Text holds no zero bytes, apart from UTF-16, which begins with its mark.</summary>
    private static bool IsText(ReadOnlySpan<byte> start) => start is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] || !start.Contains((byte)0);

    private static bool IsPage(ReadOnlySpan<byte> start)
    {
        var encoding = start switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            _ => Encoding.Latin1,
        };
        var text = encoding.GetString(start);
        return PageStarts.Any(tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }
}
