using PolicyDiff.Core.Processes;
using PolicyDiff.Sources;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>
/// Where content lands before it is known to be whole and new: beside its place, or in the temporary folder where nothing is to be kept. It
/// goes when it is not taken.
/// </summary>
internal sealed class Landing : IDisposable
{
    private readonly KeptFolder _kept;
    private readonly ScratchFolder? _scratch;

    private Landing(KeptFolder kept, ScratchFolder? scratch)
    {
        (_kept, _scratch) = (kept, scratch);
        Place = scratch is null
            ? kept.FullPath($"{OwnFiles.Name(OwnFiles.Hidden)}landing")
            : Path.Combine(scratch.FullName, "landing");
    }

    /// <summary>The absolute path of the file or folder.</summary>
    public string Place { get; }

    /// <summary>Makes room.</summary>
    /// <param name="kept">The folder that versions are kept in.</param>
    /// <param name="isDryRun">Whether nothing is written there.</param>
    public static Landing In(KeptFolder kept, bool isDryRun)
    {
        var landing = new Landing(kept, isDryRun ? ScratchFolder.Create() : null);
        kept.Guarded(string.Empty, landing.Clear);
        return landing;
    }

    /// <summary>Gets the content of an address.</summary>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">It cannot be written.</exception>
    public async Task<FetchAnswer> GetAsync(WebFetcher fetcher, FetchTarget target, CancellationToken cancellationToken)
    {
        try
        {
            await using var sink = File.Create(Place);
            return await fetcher.GetAsync(target, sink, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw _kept.Refusal(string.Empty, error);
        }
    }

    /// <summary>Writes a file of a folder.</summary>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">It cannot be written.</exception>
    public void Write(string name, byte[] content) => _kept.Guarded(string.Empty, () =>
    {
        Directory.CreateDirectory(Place);
        File.WriteAllBytes(Path.Combine(Place, name), content);
    });

    /// <summary>The content.</summary>
    public byte[] Bytes() => File.ReadAllBytes(Place);

    /// <inheritdoc/>
    public void Dispose()
    {
        Clear();
        _scratch?.Dispose();
    }

    private void Clear()
    {
        if (Directory.Exists(Place))
        {
            Directory.Delete(Place, recursive: true);
        }
        else
        {
            File.Delete(Place);
        }
    }
}
