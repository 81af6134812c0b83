using System.Net;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Sources;

/// <summary>Where an answer leads.</summary>
/// <param name="To">The next address; null where it must not be followed.</param>
/// <param name="Noticed">Why not, or what is good to know; null where there is nothing to say.</param>
internal readonly record struct RedirectTarget(Uri? To, Diagnostic? Noticed)
{
    /// <summary>Whether an answer leads elsewhere.</summary>
    public static bool Is(HttpResponseMessage response) => response.StatusCode
        is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>
    /// Judges where an answer leads: never from a safe address to an unsafe one, and to another host only with a warning.
    /// </summary>
    /// <param name="response">The answer.</param>
    /// <param name="from">The address that gave it.</param>
    /// <param name="target">What was asked for.</param>
    public static RedirectTarget Of(HttpResponseMessage response, Uri from, FetchTarget target)
    {
        if (response.Headers.Location is not { } location || !Uri.TryCreate(from, location, out var to) || !IsWeb(to))
        {
            return Refuse(SourceDiagnostics.BadRedirect, target, response.Headers.Location?.OriginalString ?? string.Empty);
        }

        to = new UriBuilder(to) { Fragment = string.Empty }.Uri;
        if (from.Scheme == Uri.UriSchemeHttps && to.Scheme != Uri.UriSchemeHttps)
        {
            return Refuse(SourceDiagnostics.UnsafeRedirect, target, to.AbsoluteUri);
        }

        if (target.MayLeadTo is { } may && !may(to))
        {
            return Refuse(SourceDiagnostics.LeadsOutOfSet, target, to.AbsoluteUri);
        }

        return new RedirectTarget(to, string.Equals(to.Host, from.Host, StringComparison.OrdinalIgnoreCase)
            ? null
            : Diagnostic.Warning(SourceDiagnostics.OtherHost, At(target.Address), to.AbsoluteUri));
    }

    /// <summary>An address as the place of a diagnostic.</summary>
    public static DiagnosticLocation At(Uri address) => new(address.AbsoluteUri);

    /// <summary>An address of the web that brings no name and password along.</summary>
    private static bool IsWeb(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0;

    private static RedirectTarget Refuse(string code, FetchTarget target, string to) =>
        new(null, Diagnostic.Error(code, At(target.Address), to));
}
