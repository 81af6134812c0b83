using System.Globalization;
using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>The one file of an index: where it is, how it is opened, which format it has.</summary>
internal sealed class CorpusFile
{
    /// <summary>Name of the file in the index folder.</summary>
    public const string FileName = "corpus.db";

    /// <summary>Format of the tables and their JSON, in <c>PRAGMA user_version</c>. Another shape takes another number and an ADR.</summary>
    public const int FormatVersion = 7;

    /// <summary>How long a call waits for another process to finish writing.</summary>
    public const int BusySeconds = 30;

    /// <summary>"PDif", in <c>PRAGMA application_id</c>: tells an index from any other SQLite file.</summary>
    private const int ApplicationId = 0x50446966;

    private readonly StoreAccess _access;
    private string _connectionString;

    private CorpusFile(string path, StoreAccess access)
    {
        Path = path;
        _access = access;
        _connectionString = ConnectionString(path, access == StoreAccess.Read ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate);
    }

    /// <summary>The path of the file, as the user named the folder.</summary>
    public string Path { get; }

    /// <summary>Opens the file, makes it where it may, and refuses what is no index of this format.</summary>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">No index, another format, no access.</exception>
    public static CorpusFile Open(string folder, StoreAccess access)
    {
        var file = new CorpusFile(System.IO.Path.Combine(folder, FileName).Replace('\\', '/'), access);
        try
        {
            file.Prepare(folder);
            return file;
        }
        catch (Exception error) when (StorageErrors.Translate(error, file.Path) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>A new connection; the caller closes it.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Lets go of the connections that were kept for reuse; the last one folds the write-ahead log into the file.</summary>
    public void Release()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private void Prepare(string folder)
    {
        if (_access == StoreAccess.Read)
        {
            PrepareToRead();
            return;
        }

        Directory.CreateDirectory(folder);
        using var connection = Connect();
        if (IsEmpty(connection))
        {
            Execute(connection, "PRAGMA journal_mode = WAL;");
            Create(connection);
        }

        CheckFormat(connection);
    }

    private void PrepareToRead()
    {
        if (!File.Exists(Path))
        {
            throw StorageErrors.Refuse(StorageDiagnostics.Missing, Path, null);
        }

        try
        {
            using var connection = Connect();
            CheckFormat(connection);
        }
        catch (SqliteException error) when (error.SqliteErrorCode is 8 or 14)
        {
            // A write-ahead log cannot be opened on a read-only disk; there nobody writes, so the file may be read without one.
            _connectionString = ConnectionString($"file:{Uri.EscapeDataString(Path)}?immutable=1", SqliteOpenMode.ReadOnly);
            using var connection = Connect();
            CheckFormat(connection);
        }
    }

    /// <summary>Makes the tables, once: a second process that comes at the same moment finds them made.</summary>
    private static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (IsEmpty(connection))
        {
            Execute(connection, ReadSchema());
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {FormatVersion};"));
        }

        transaction.Commit();
    }

    private void CheckFormat(SqliteConnection connection)
    {
        if (Scalar(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw StorageErrors.Refuse(StorageDiagnostics.NoIndexFile, Path, null);
        }

        var version = Scalar(connection, "PRAGMA user_version");
        if (version != FormatVersion)
        {
            var code = version > FormatVersion ? StorageDiagnostics.NewerFormat : StorageDiagnostics.OlderFormat;
            throw StorageErrors.Refuse(
                code, Path, null, version.ToString(CultureInfo.InvariantCulture), FormatVersion.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool IsEmpty(SqliteConnection connection) =>
        Scalar(connection, "PRAGMA application_id") == 0 && Scalar(connection, "SELECT count(*) FROM sqlite_schema") == 0;

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string ReadSchema()
    {
        using var stream = typeof(CorpusFile).Assembly.GetManifestResourceStream("CorpusSchema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string ConnectionString(string source, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, DefaultTimeout = BusySeconds }.ToString();
}
