using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Testing;

namespace PolicyDiff.Assistants.Tests.Support;

/// <summary>A folder of its own with an index, gone after the tests.</summary>
internal sealed class IndexFolder : IDisposable
{
    /// <summary>Its absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("policydiff-mcp-").FullName;

    /// <summary>The sample that comes with the program, read.</summary>
    public static Task<IndexFolder> OfSampleAsync() => OfAsync(TestCorpus.PathOf("corpus"));

    /// <summary>One document, read.</summary>
    public static async Task<IndexFolder> OfAsync(string name, string markdown)
    {
        var folder = new IndexFolder();
        await folder.AddAsync(name, markdown);
        return folder;
    }

    /// <summary>Reads one more document.</summary>
    public async Task AddAsync(string name, string markdown)
    {
        var file = System.IO.Path.Combine(Path, name);
        await File.WriteAllTextAsync(file, markdown);
        await ReadAsync(file);
    }

    /// <summary>What is in the index: each file with its length and the time it was written.</summary>
    /// <remarks>But for the locks of readers, which SQLite keeps in a file.</remarks>
    public IReadOnlyList<(string Name, long Length, DateTime Written)> Files() =>
    [
        .. new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => !file.Name.EndsWith("-shm", StringComparison.Ordinal))
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => (file.FullName, file.Length, file.LastWriteTimeUtc)),
    ];

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static async Task<IndexFolder> OfAsync(string source)
    {
        var folder = new IndexFolder();
        await folder.ReadAsync(source);
        return folder;
    }

    private async Task ReadAsync(string source)
    {
        using var workspace = new PolicyDiffWorkspace(new WorkspaceOptions { WorkingFolder = Path });
        var read = await workspace.IngestAsync(new IngestRequest([source], Prune: false), null, CancellationToken.None);
        read.Count(FileStatus.Read).ShouldBeGreaterThan(0);
    }
}
