using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;
using PolicyDiff.Storage.Postgres;

namespace PolicyDiff.Pipeline.Stores;

/// <summary>Where the documents of a workspace are kept.</summary>
internal abstract class StorePlace : IDisposable
{
    /// <summary>Whether there is something to read, of whatever version; a database is there always.</summary>
    public abstract bool Exists { get; }

    /// <summary>The place in words for the user; holds no password.</summary>
    public abstract string Shown { get; }

    /// <summary>Keeps what readers of a site have seen and settled.</summary>
    public abstract IReaderStore Readers { get; }

    /// <summary>Keeps the files that documents were read from, apart from the folder that they came from.</summary>
    public abstract ISourceStore Sources { get; }

    /// <summary>The place that a user names: the address of a database, or an index folder.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="workingFolder">Absolute path of the folder that typed paths start from.</param>
    /// <exception cref="PolicyDiffException">The address is not understood.</exception>
    public static StorePlace Named(string typed, string workingFolder) =>
        typed.Contains("://", StringComparison.Ordinal) ? OfAddress(typed) : new IndexFolderPlace(Path.GetFullPath(typed, workingFolder), typed);

    /// <summary>Opens the store.</summary>
    /// <param name="access">What it is opened for.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="PolicyDiffException">There is none, it is of another version, or it may not be read or written.</exception>
    public abstract Task<ICorpusDatabase> OpenAsync(StoreAccess access, CancellationToken cancellationToken);

    /// <summary>Keeps the file of a document that was stored here, where it is not stored with the document.</summary>
    public virtual void KeepSource(StoredDocument document)
    {
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    private static DatabasePlace OfAddress(string address) => PostgresAddress.IsOne(address)
        ? new DatabasePlace(PostgresAddress.Parse(address))
        : throw new PolicyDiffException(Diagnostic.Error(StorageDiagnostics.BadAddress, new DiagnosticLocation(PathRules.WithSlashes(address))));
}
