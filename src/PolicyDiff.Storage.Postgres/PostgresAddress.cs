using Npgsql;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres;

/// <summary>Where a corpus is kept in PostgreSQL: <c>postgres://user@host:5432/database</c>.</summary>
/// <remarks>
/// Several hosts joined by commas are a primary and its standbys: the one that takes writes is used. The parameter <c>host</c>, as in
/// <c>postgres:///corpus?host=/run/postgresql</c>, names the folder of a local socket. The password comes from <c>PGPASSWORD</c> or the
/// password file of PostgreSQL, never from the address, which is shown in messages.
/// </remarks>
public sealed class PostgresAddress
{
    /// <summary>The schema of the database that holds the tables.</summary>
    internal const string Schema = "policydiff";

    private static readonly string[] Schemes = ["postgres://", "postgresql://"];

    private PostgresAddress(string shown, string connection) => (Shown, Connection) = (shown, connection);

    /// <summary>The address as typed; it holds no password.</summary>
    public string Shown { get; }

    /// <summary>What the package connects with.</summary>
    internal string Connection { get; }

    /// <summary>Whether a text is meant as an address of PostgreSQL.</summary>
    public static bool IsOne(string text) => Array.Exists(Schemes, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes an address apart.</summary>
    /// <param name="text">A text that <see cref="IsOne"/> takes.</param>
    /// <exception cref="PolicyDiffException">It holds a password, no database, or something that is not known.</exception>
    public static PostgresAddress Parse(string text)
    {
        var rest = text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var (authority, path, query) = Parts(rest);
        var (user, hosts) = authority.LastIndexOf('@') is var at and >= 0 ? (authority[..at], authority[(at + 1)..]) : (null, authority);
        if (user?.Contains(':', StringComparison.Ordinal) == true || query.ContainsKey("password"))
        {
            throw Refuse(StorageDiagnostics.PasswordInAddress, WithoutPassword(text));
        }

        var database = Uri.UnescapeDataString(path);
        var host = query.GetValueOrDefault("host") ?? (hosts.Length > 0 ? hosts : null);
        var unknown = query.Keys.FirstOrDefault(key => key is not ("host" or "sslmode"));
        if (database.Length == 0 || host is null || unknown is not null)
        {
            throw Refuse(StorageDiagnostics.BadAddress, text);
        }

        return new PostgresAddress(text, ConnectionOf(user, host, database, query.GetValueOrDefault("sslmode"), text));
    }

    private static string ConnectionOf(string? user, string host, string database, string? sslMode, string text)
    {
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = host,
            Database = database,
            SearchPath = Schema,
            ApplicationName = "policydiff",
            IncludeErrorDetail = false,
            Timeout = 10,
            CommandTimeout = 120,
            KeepAlive = 15,
        };
        if (user is { Length: > 0 })
        {
            connection.Username = Uri.UnescapeDataString(user);
        }

        if (sslMode is not null)
        {
            connection.SslMode = Enum.TryParse<SslMode>(sslMode.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var mode)
                ? mode
                : throw Refuse(StorageDiagnostics.BadAddress, text);
        }

        if (host.Contains(',', StringComparison.Ordinal))
        {
            connection.TargetSessionAttributes = "primary";
            connection.HostRecheckSeconds = 1; // A standby that was promoted is found at once, not after ten seconds.
        }

        return connection.ToString();
    }

    private static (string Authority, string Path, IReadOnlyDictionary<string, string> Query) Parts(string rest)
    {
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        var (before, query) = mark < 0 ? (rest, string.Empty) : (rest[..mark], rest[(mark + 1)..]);
        var slash = before.IndexOf('/', StringComparison.Ordinal);
        var pairs = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        return (
            slash < 0 ? before : before[..slash],
            slash < 0 ? string.Empty : before[(slash + 1)..],
            pairs.GroupBy(pair => pair[0], StringComparer.Ordinal)
                .ToDictionary(pair => pair.Key, pair => Uri.UnescapeDataString(pair.Last().ElementAtOrDefault(1) ?? string.Empty), StringComparer.Ordinal));
    }

    // "postgres://anna:secret@host/db" is shown as "postgres://anna@host/db"; a parameter is left out whole.
    private static string WithoutPassword(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        var (authority, _, _) = Parts(text[start..]);
        var user = authority[..Math.Max(0, authority.LastIndexOf('@'))];
        var name = user.Split(':')[0];
        var shown = text[..start] + name + text[(start + user.Length)..];
        return shown.Split('?')[0];
    }

    private static PolicyDiffException Refuse(string code, string shown) => new(Diagnostic.Error(code, new DiagnosticLocation(shown)));
}
