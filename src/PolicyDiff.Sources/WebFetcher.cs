using System.Globalization;
using System.Net;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Sources;

/// <summary>
/// Gets what is behind an address of the web: one request at a time, with pauses, within limits, and only what the site allows.
/// </summary>
public sealed class WebFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly SiteRequests _requests;
    private readonly RobotsBook _robots;

    /// <summary>Prepares to fetch; opens no connection yet.</summary>
    /// <param name="options">Limits and manners.</param>
    public WebFetcher(FetchOptions options)
    {
        (_options, _requests) = (options, new SiteRequests(options));
        _robots = new RobotsBook(_requests, options);
    }

    /// <summary>Gets the content of an address. A site in trouble, and a connection that breaks, get a second attempt.</summary>
    /// <param name="target">What to ask for.</param>
    /// <param name="sink">
    /// Receives the content; can be set back to its beginning. What stands in it without <see cref="FetchStatus.Content"/> is worth
    /// nothing.
    /// </param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>What came of it; never throws for what a site does.</returns>
    /// <exception cref="IOException">The content cannot be written.</exception>
    public async Task<FetchAnswer> GetAsync(FetchTarget target, Stream sink, CancellationToken cancellationToken)
    {
        var attempt = await AttemptAsync(target, sink, cancellationToken).ConfigureAwait(false);
        if (!attempt.MayRetry)
        {
            return attempt.Answer;
        }

        await _requests.BeforeRetryAsync(attempt.RetryAfter, cancellationToken).ConfigureAwait(false);
        sink.SetLength(0);
        return (await AttemptAsync(target, sink, cancellationToken).ConfigureAwait(false)).Answer;
    }

    /// <inheritdoc/>
    public void Dispose() => _requests.Dispose();

    private async Task<Attempt> AttemptAsync(FetchTarget target, Stream sink, CancellationToken cancellationToken)
    {
        List<Diagnostic> noticed = [];
        var reader = new AnswerReader(target, noticed);
        using var deadline = new FetchDeadline(_options, cancellationToken);
        try
        {
            return await FollowAsync(target, sink, reader, noticed, deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Attempt(deadline.WasSilent
                ? reader.Fail(SourceDiagnostics.Silent, Seconds(_options.LongestSilence))
                : reader.Fail(SourceDiagnostics.TooSlow, Seconds(_options.LongestInAll)));
        }
        catch (HttpRequestException error)
        {
            return new Attempt(reader.Fail(SourceDiagnostics.NoConnection, error.Message), MayRetry: true);
        }
    }

    private async Task<Attempt> FollowAsync(
        FetchTarget target, Stream sink, AnswerReader reader, List<Diagnostic> noticed, FetchDeadline deadline)
    {
        var address = target.Address;
        for (var hop = 0; hop <= _options.MostRedirects; hop++)
        {
            var (rules, why) = await _robots.ForAsync(address, deadline).ConfigureAwait(false);
            if (rules is null || !rules.Allows(address))
            {
                var place = RobotsBook.PlaceFor(address).AbsoluteUri;
                return new Attempt(rules is null
                    ? reader.Fail(SourceDiagnostics.RobotsUnreadable, place, why)
                    : reader.Stop(FetchStatus.Forbidden, SourceDiagnostics.ForbiddenByRobots, place), MayRetry: rules is null);
            }

            using var response = await _requests.SendAsync(address, target.Condition, rules.Pause, deadline).ConfigureAwait(false);
            if (!RedirectTarget.Is(response))
            {
                return await AnswerAsync(response, address, sink, reader, deadline).ConfigureAwait(false);
            }

            var redirect = RedirectTarget.Of(response, address, target);
            noticed.AddRange(redirect.Noticed is { } diagnostic ? [diagnostic] : []);
            if (redirect.To is not { } to)
            {
                return new Attempt(new FetchAnswer(FetchStatus.Failed, noticed));
            }

            address = to;
        }

        return new Attempt(reader.Fail(SourceDiagnostics.TooManyRedirects, _options.MostRedirects.ToString(CultureInfo.InvariantCulture)));
    }

    private async Task<Attempt> AnswerAsync(
        HttpResponseMessage response, Uri address, Stream sink, AnswerReader reader, FetchDeadline deadline)
    {
        var answer = await reader.ReadAsync(response, address, sink, deadline).ConfigureAwait(false);
        return new Attempt(answer, MayRetry: IsTrouble(response.StatusCode), _requests.RetryAfter(response));
    }

    private static bool IsTrouble(HttpStatusCode status) =>
        (int)status >= (int)HttpStatusCode.InternalServerError || status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout;

    private static string Seconds(TimeSpan limit) => ((long)limit.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>One attempt.</summary>
    /// <param name="Answer">What came of it.</param>
    /// <param name="MayRetry">Whether a second one may end better.</param>
    /// <param name="RetryAfter">The time that the site wants to be left alone; null where it says none.</param>
    private readonly record struct Attempt(FetchAnswer Answer, bool MayRetry = false, TimeSpan? RetryAfter = null);
}
