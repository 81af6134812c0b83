using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace PolicyDiff.Sources;

/// <summary>
/// Sends requests, one at a time and with a pause between two to one host: the only place of the program that opens a connection.
/// </summary>
internal sealed class SiteRequests : IDisposable
{
    private const int LongestHeaders = 64; // In KB.

    private readonly HttpMessageInvoker _client;
    private readonly HostPauses _pauses;
    private readonly FetchOptions _options;

    public SiteRequests(FetchOptions options)
    {
        (_options, _pauses) = (options, new HostPauses(options));
        _client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxConnectionsPerServer = 1,
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = LongestHeaders,
            UseCookies = false,
        });
    }

    /// <summary>Asks for an address. The content of the answer is not read yet.</summary>
    /// <param name="address">The address.</param>
    /// <param name="condition">What is kept of it; null to have the content in any case.</param>
    /// <param name="pause">The pause that the host asks for; null where it asks for none.</param>
    /// <param name="deadline">The limits of time.</param>
    public async Task<HttpResponseMessage> SendAsync(Uri address, FetchCondition? condition, TimeSpan? pause, FetchDeadline deadline)
    {
        deadline.Rest();
        await _pauses.WaitAsync(address, pause, deadline.Token).ConfigureAwait(false);
        deadline.Heard();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        request.Headers.TryAddWithoutValidation("Accept-Language", "nl, en;q=0.5");
        if (condition is not null && condition.FinalAddress == address)
        {
            Add(request.Headers, "If-None-Match", condition.ETag);
            Add(request.Headers, "If-Modified-Since", condition.LastModified);
        }

        var response = await _client.SendAsync(request, deadline.Token).ConfigureAwait(false);
        deadline.Heard();
        return response;
    }

    /// <summary>Waits before a second attempt.</summary>
    /// <param name="asked">The time that the site asks for; null where it asks for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task BeforeRetryAsync(TimeSpan? asked, CancellationToken cancellationToken) =>
        _pauses.BeforeRetryAsync(asked, cancellationToken);

    /// <summary>The time after which a site wants to be asked again; null where it says none.</summary>
    public TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter is not { } after ? null
        : after.Delta ?? (after.Date - _options.Clock.GetUtcNow());

    /// <summary>A status in digits.</summary>
    public static string Status(HttpResponseMessage response) => ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static void Add(HttpRequestHeaders headers, string name, string? value)
    {
        if (value is not null)
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }
}
