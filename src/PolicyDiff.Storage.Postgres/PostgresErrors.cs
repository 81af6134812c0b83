using System.Net.Sockets;
using Npgsql;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres;

/// <summary>Turns what PostgreSQL refuses into words for the user.</summary>
/// <remarks>Codes are those of PostgreSQL's manual, appendix A.</remarks>
internal static class PostgresErrors
{
    /// <summary>The exception for the hosts; null where the error is a mistake of our own, which flies on.</summary>
    /// <param name="error">What was caught.</param>
    /// <param name="shown">The address without password.</param>
    public static PolicyDiffException? Translate(Exception error, string shown) => error switch
    {
        PolicyDiffException => null,
        PostgresException refused => Translate(refused, shown),
        DamagedRowException => Refuse(StorageDiagnostics.Damaged, shown, error, error.Message),
        NpgsqlException when IsNeverConnected(error) => Refuse(StorageDiagnostics.NoServer, shown, error, Cause(error)),
        NpgsqlException { Message: var words } when words.Contains("password", StringComparison.OrdinalIgnoreCase) =>
            Refuse(StorageDiagnostics.SignInRefused, shown, error, words),
        NpgsqlException or IOException or SocketException or TimeoutException => Refuse(StorageDiagnostics.ConnectionLost, shown, error, Cause(error)),
        _ => null,
    };

    /// <summary>Whether the same work may succeed on another connection: the one it ran on went away, or the server is changing roles.</summary>
    public static bool IsPassing(Exception error) => error switch
    {
        PostgresException refused => refused.SqlState is { } state
            && (state.StartsWith("08", StringComparison.Ordinal) || state is "57P01" or "57P02" or "57P03" or "25006" or "40001" or "40P01"),
        NpgsqlException or IOException or SocketException => true,
        _ => false,
    };

    /// <summary>The exception for a state that no error of PostgreSQL stands for.</summary>
    public static PolicyDiffException Refuse(string code, string shown, Exception? cause, params string[] arguments) =>
        new(Diagnostic.Error(code, new DiagnosticLocation(shown), arguments), cause);

    private static PolicyDiffException? Translate(PostgresException error, string shown) => error.SqlState switch
    {
        "28P01" or "28000" => Refuse(StorageDiagnostics.SignInRefused, shown, error, error.MessageText),
        "3D000" => Refuse(StorageDiagnostics.NoDatabase, shown, error),
        "42501" => Refuse(StorageDiagnostics.NoRights, shown, error, error.MessageText),
        "25006" => Refuse(StorageDiagnostics.StandbyOnly, shown, error),
        "53100" => Refuse(StorageDiagnostics.DiskFull, shown, error),
        "53300" or "57P03" => Refuse(StorageDiagnostics.NoServer, shown, error, error.MessageText),
        ['5', '7', 'P', ..] or ['0', '8', ..] => Refuse(StorageDiagnostics.ConnectionLost, shown, error, error.MessageText),
        ['X', 'X', ..] => Refuse(StorageDiagnostics.Damaged, shown, error, error.MessageText),
        _ => null,
    };

    private static bool IsNeverConnected(Exception error) => error.InnerException is SocketException or TimeoutException or AggregateException
        || error.Message.StartsWith("Failed to connect", StringComparison.Ordinal)
        || error.Message.StartsWith("No suitable host", StringComparison.Ordinal);

    private static string Cause(Exception error) => (error.InnerException ?? error).Message.ReplaceLineEndings(" ");
}
