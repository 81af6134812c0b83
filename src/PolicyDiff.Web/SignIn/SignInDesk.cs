using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Assets;
using PolicyDiff.Web.Health;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.SignIn;

/// <summary>Lets readers in by name and secret, and nobody else.</summary>
/// <param name="accounts">Who may sign in.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class SignInDesk(ReaderAccounts accounts, TimeProvider clock) : IDisposable
{
    /// <summary>The path of the page to sign in.</summary>
    public const string Path = "/aanmelden";

    private const string Cookie = "__Host-policydiff-sessie";
    private const int LongestSecret = 200;

    private readonly Sessions _sessions = new(clock);
    private readonly GuessLimiter _limiter = new(clock);

    // A hash takes a processor for a moment: guesses must not take them all.
    private readonly SemaphoreSlim _hashing = new(1);

    /// <inheritdoc/>
    public void Dispose() => _hashing.Dispose();

    /// <summary>Who asks; null where nobody is signed in.</summary>
    public string? Reader(HttpContext context) => _sessions.Find(context.Request.Cookies[Cookie]);

    /// <summary>Sends whoever is not signed in to the page where that is done; whatever else was asked is refused unread.</summary>
    public Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (Reader(context) is { } name)
        {
            SignedInReader.Set(context, name);
            return next(context);
        }

        if (IsOpen(context.Request.Path))
        {
            return next(context);
        }

        var request = context.Request;
        var wantsPage = request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        if (!HttpMethods.IsGet(request.Method) || !wantsPage)
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NotSignedIn, null));
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = Address.With(
            Path,
            (QueryNames.Language, request.Query[QueryNames.Language].LastOrDefault()),
            (QueryNames.Back, request.Path.ToUriComponent() + request.QueryString.ToUriComponent()));
        return Task.CompletedTask;
    }

    /// <summary>Opens a session for a name and its secret.</summary>
    /// <exception cref="PolicyDiffException">They are wrong, or too many were.</exception>
    public async Task SignInAsync(HttpContext context, string name, string secret, CancellationToken cancellationToken)
    {
        var from = context.Connection.RemoteIpAddress;
        if (!_limiter.TryBegin(name, from))
        {
            throw new PolicyDiffException(
                Diagnostic.Error(WebDiagnostics.TooManyGuesses, null, $"{GuessLimiter.Wait.TotalMinutes}"));
        }

        if (await FindAsync(name, secret, cancellationToken).ConfigureAwait(false) is not { } account)
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.WrongSecret, null));
        }

        _limiter.Succeed(name, from);
        context.Response.Cookies.Append(Cookie, _sessions.Open(account.Name), Look());
    }

    /// <summary>Ends the session of who asks.</summary>
    public void SignOut(HttpContext context)
    {
        _sessions.Close(context.Request.Cookies[Cookie]);
        context.Response.Cookies.Delete(Cookie, Look());
    }

    private async Task<ReaderAccount?> FindAsync(string name, string secret, CancellationToken cancellationToken)
    {
        await _hashing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return secret.Length > LongestSecret ? null : accounts.Find(name, secret);
        }
        finally
        {
            _hashing.Release();
        }
    }

    private static bool IsOpen(PathString path) =>
        path == Path || HealthEndpoints.Are(path) || SiteAsset.All.Any(asset => path == asset.Path);

    private static CookieOptions Look() =>
        new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, IsEssential = true, Path = "/" };
}
