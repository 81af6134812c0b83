using System.Globalization;
using Npgsql;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres;

/// <summary>Brings the tables from one version to the next, forward only: the statements are in <c>Migrations</c>, numbered from 1 without a gap.</summary>
internal static class Migration
{
    /// <summary>The version of the tables that this program reads and writes.</summary>
    public static int Newest { get; } = Files().Count;

    // "PDif": programs that come at the same moment bring the tables up one after another.
    private const long Lock = 0x50446966;

    /// <summary>Refuses a corpus that is not there, or of another version.</summary>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">It is not there, older, or newer.</exception>
    public static async Task CheckAsync(NpgsqlConnection connection, string shown, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(connection, cancellationToken).ConfigureAwait(false);
        RefuseNewer(version, shown);
        if (version < Newest)
        {
            throw version == 0
                ? PostgresErrors.Refuse(StorageDiagnostics.Missing, shown, null)
                : PostgresErrors.Refuse(StorageDiagnostics.OlderTables, shown, null, Text(version), Text(Newest));
        }
    }

    /// <summary>Makes the tables, or brings them up to the newest version; each step whole or not at all.</summary>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">They are newer than this program.</exception>
    public static async Task BringUpAsync(NpgsqlConnection connection, string shown, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(connection, cancellationToken).ConfigureAwait(false);
        RefuseNewer(version, shown);
        if (version == Newest)
        {
            return;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await connection.RunAsync($"SELECT pg_advisory_xact_lock({Lock})", cancellationToken).ConfigureAwait(false);
        await connection.RunAsync(
            $"""
            CREATE SCHEMA IF NOT EXISTS {PostgresAddress.Schema};
            CREATE TABLE IF NOT EXISTS {PostgresAddress.Schema}.version (number integer PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now());
            """,
            cancellationToken).ConfigureAwait(false);
        version = await VersionAsync(connection, cancellationToken).ConfigureAwait(false);
        foreach (var file in Files().Skip(version))
        {
            version++;
            await connection.RunAsync(Read(file), cancellationToken).ConfigureAwait(false);
            await connection.RunAsync($"INSERT INTO version (number) VALUES ({Text(version)})", cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void RefuseNewer(int version, string shown)
    {
        if (version > Newest)
        {
            throw PostgresErrors.Refuse(StorageDiagnostics.NewerTables, shown, null, Text(version), Text(Newest));
        }
    }

    private static async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.ScalarAsync<int>($"SELECT coalesce(max(number), 0) FROM {PostgresAddress.Schema}.version", cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return 0;
        }
    }

    private static IReadOnlyList<string> Files() =>
        [.. typeof(Migration).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Read(string file)
    {
        using var stream = typeof(Migration).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
