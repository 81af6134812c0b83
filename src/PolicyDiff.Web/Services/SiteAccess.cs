using System.Net;
using System.Security.Cryptography.X509Certificates;
using PolicyDiff.Web.SignIn;

namespace PolicyDiff.Web.Services;

/// <summary>Who may reach a site, and how: this machine without more, others only signed in and by an encrypted connection.</summary>
public sealed record SiteAccess
{
    /// <summary>The address to listen on; null for this machine only.</summary>
    public IPAddress? Listen { get; init; }

    /// <summary>Who may sign in; null where nobody has to.</summary>
    public ReaderAccounts? Readers { get; init; }

    /// <summary>Proves the site to browsers; null for none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The proxies whose word is taken for who asks and how; empty for none. Whoever else connects is refused.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Whether it may be reached from other machines at all: readers sign in, and nobody can listen in.</summary>
    public bool IsSafe => Listen is null
        || IPAddress.IsLoopback(Listen)
        || (Readers is not null && (Certificate is not null || Proxies.Count > 0));
}
