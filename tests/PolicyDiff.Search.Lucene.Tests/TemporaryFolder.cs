namespace PolicyDiff.Search.Lucene.Tests;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("policydiff-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
