using System.Globalization;
using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>Turns what SQLite and the file system refuse into words for the user.</summary>
/// <remarks>Numbers are SQLite's primary result codes (https://www.sqlite.org/rescode.html).</remarks>
internal static class StorageErrors
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int LockedTable = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The exception for the hosts; null where the error is a mistake of our own, which flies on.</summary>
    /// <param name="error">What was caught.</param>
    /// <param name="shownPath">The index as the user named it.</param>
    public static PolicyDiffException? Translate(Exception error, string shownPath) => error switch
    {
        SqliteException sqlite => Translate(sqlite, shownPath),
        DamagedRowException => Refuse(StorageDiagnostics.Damaged, shownPath, error, error.Message),
        UnauthorizedAccessException or IOException => Refuse(StorageDiagnostics.ReadOnly, shownPath, error),
        _ => null,
    };

    /// <summary>The exception for a state of the index that no error of SQLite stands for.</summary>
    public static PolicyDiffException Refuse(string code, string shownPath, Exception? cause, params string[] arguments) =>
        new(Diagnostic.Error(code, new DiagnosticLocation(shownPath), arguments), cause);

    private static PolicyDiffException? Translate(SqliteException error, string shownPath) => error.SqliteErrorCode switch
    {
        Permission or ReadOnly or CannotOpen => Refuse(StorageDiagnostics.ReadOnly, shownPath, error),
        Busy or LockedTable => Refuse(
            StorageDiagnostics.Locked, shownPath, error, CorpusFile.BusySeconds.ToString(CultureInfo.InvariantCulture)),
        Full => Refuse(StorageDiagnostics.DiskFull, shownPath, error),
        Corrupt or InputOutput => Refuse(StorageDiagnostics.Damaged, shownPath, error, error.Message),
        NotADatabase => Refuse(StorageDiagnostics.NoIndexFile, shownPath, error),
        _ => null,
    };
}
