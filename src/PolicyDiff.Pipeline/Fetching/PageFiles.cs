using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Core.Text;
using PolicyDiff.Sources;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>
/// The files of a set of pages: a name for each, and its address in a note at its end, the one that browsers write, so that readers find
/// links and origin.
/// </summary>
internal static class PageFiles
{
    private const string NoteStart = "\n<!-- saved from url=(";
    private const string NoteEnd = " -->\n";
    private const int LongestName = 80;

    /// <summary>A mark of the text of a set; the order of pages says nothing.</summary>
    public static string TextHash(IReadOnlyList<FetchedPage> pages)
    {
        var lines = pages.Select(page => $"{page.Address.AbsoluteUri} {page.TextHash}").Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    /// <summary>The name of the file of each page, in their order: the first is the index, the others are named after their path.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<FetchedPage> pages)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        return [.. pages.Select((page, place) => Free(place == 0 ? "index" : Name(page.Address), taken))];
    }

    /// <summary>
    /// The content of a file: what the site sent with the address behind it; what is no text of single bytes stays as it is.
    /// </summary>
    public static byte[] Content(FetchedPage page)
    {
        var sent = page.Content.ToArray();
        if (sent is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            return sent;
        }

        var address = page.Address.AbsoluteUri.Replace("--", "%2D%2D", StringComparison.Ordinal);
        return [.. sent, .. Encoding.ASCII.GetBytes($"{NoteStart}{address.Length:D4}){address}{NoteEnd}")];
    }

    /// <summary>What the site sent, of the content of a file.</summary>
    public static byte[] AsSent(byte[] content)
    {
        var place = content.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(NoteStart));
        return place >= 0 && content.AsSpan().EndsWith(Encoding.ASCII.GetBytes(NoteEnd)) ? content[..place] : content;
    }

    private static string Name(Uri address)
    {
        var last = Uri.UnescapeDataString(address.AbsolutePath.TrimEnd('/'));
        var slug = Slug.Of(Path.GetFileNameWithoutExtension(last[(last.LastIndexOf('/') + 1)..]));
        return slug.Length > LongestName ? slug[..LongestName] : slug;
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = $"{name}.html";
        for (var number = 2; !taken.Add(free); number++)
        {
            free = $"{name}-{number}.html";
        }

        return free;
    }
}
