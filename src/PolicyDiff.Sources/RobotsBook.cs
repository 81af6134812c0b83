using System.Net;
using System.Text;

namespace PolicyDiff.Sources;

/// <summary>The <c>robots.txt</c> of every host asked in this run, each read once.</summary>
/// <param name="requests">Sends requests.</param>
/// <param name="options">Limits and the name of the program.</param>
internal sealed class RobotsBook(SiteRequests requests, FetchOptions options)
{
    /// <summary>Crawlers must read 500 KiB of the file (RFC 9309, section 2.5).</summary>
    private const int Largest = 512 << 10;

    private readonly Dictionary<string, RobotsFile> _files = new(StringComparer.OrdinalIgnoreCase);

    private string Product => options.UserAgent.Split('/')[0];

    /// <summary>The address of the rules for an address.</summary>
    public static Uri PlaceFor(Uri address) => new(address, "/robots.txt");

    /// <summary>The rules for an address.</summary>
    /// <returns>The rules; null where they could not be read, with why. A site that has none forbids nothing.</returns>
    public async Task<(RobotsFile? File, string Why)> ForAsync(Uri address, FetchDeadline deadline)
    {
        var place = PlaceFor(address);
        if (_files.TryGetValue(place.AbsoluteUri, out var known))
        {
            return (known, string.Empty);
        }

        var read = await ReadAsync(place, deadline).ConfigureAwait(false);
        if (read.File is { } file)
        {
            _files[place.AbsoluteUri] = file;
        }

        return read;
    }

    private async Task<(RobotsFile? File, string Why)> ReadAsync(Uri place, FetchDeadline deadline)
    {
        try
        {
            for (var hop = 0; hop <= options.MostRedirects; hop++)
            {
                using var response = await requests.SendAsync(place, null, null, deadline).ConfigureAwait(false);
                if (!RedirectTarget.Is(response))
                {
                    return await ReadAsync(response, deadline).ConfigureAwait(false);
                }

                if (RedirectTarget.Of(response, place, new FetchTarget(place, Largest)).To is not { } to)
                {
                    break;
                }

                place = to;
            }

            // The standard takes a file that cannot be reached by redirects for one that is not there.
            return (RobotsFile.Empty, string.Empty);
        }
        catch (HttpRequestException error)
        {
            return (null, error.Message);
        }
    }

    /// <summary>By the standard (section 2.3.1): what is not there forbids nothing, a site in trouble forbids all.</summary>
    private async Task<(RobotsFile? File, string Why)> ReadAsync(HttpResponseMessage response, FetchDeadline deadline)
    {
        if (response.StatusCode == HttpStatusCode.OK)
        {
            return (RobotsFile.Parse(await TextAsync(response, deadline).ConfigureAwait(false), Product), string.Empty);
        }

        return (int)response.StatusCode is >= 400 and < 500 and not (int)HttpStatusCode.TooManyRequests
            ? (RobotsFile.Empty, string.Empty)
            : (null, SiteRequests.Status(response));
    }

    private static async Task<string> TextAsync(HttpResponseMessage response, FetchDeadline deadline)
    {
        using var text = new MemoryStream();
        var content = new AnswerContent(response, deadline);
        while (text.Length < Largest && await content.ReadAsync().ConfigureAwait(false) is { IsEmpty: false } part)
        {
            text.Write(part.Span);
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)Math.Min(text.Length, Largest));
    }
}
