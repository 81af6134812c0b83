using System.Text;

namespace PolicyDiff.Testing.Web;

/// <summary>What a site of the tests answers.</summary>
public sealed record SiteReply(int Status)
{
    /// <summary>The type of the content; null to say none.</summary>
    public string? Type { get; init; }

    /// <summary>The content.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>Other headers, one a line.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>The length to state; null for the true one. A longer one breaks the answer off.</summary>
    public long? StatedLength { get; init; }

    /// <summary>What follows the content for ever, piece by piece; null for nothing.</summary>
    public byte[]? ForEver { get; init; }

    /// <summary>Whether the site falls silent behind the content and keeps the connection.</summary>
    public bool FallsSilent { get; init; }

    /// <summary>A page of text.</summary>
    public static SiteReply Page(string html, params string[] headers) => Of("text/html; charset=utf-8", html, headers);

    /// <summary>Something that begins as a PDF file does.</summary>
    public static SiteReply Pdf(string rest = "", params string[] headers) => Of("application/pdf", $"%PDF-1.7\n{rest}", headers);

    /// <summary>A content of a type.</summary>
    public static SiteReply Of(string? type, string content, params string[] headers) =>
        new(200) { Type = type, Body = Encoding.UTF8.GetBytes(content), Headers = headers };

    /// <summary>A way to elsewhere.</summary>
    public static SiteReply To(string address, int status = 302) => new(status) { Headers = [$"Location: {address}"] };
}
