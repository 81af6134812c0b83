using PolicyDiff.Core.Processes;

namespace PolicyDiff.Core.Tests.Processes;

public sealed class ScratchFolderTests : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("policydiff-test");

    public void Dispose() => _temporary.Delete(recursive: true);

    [Fact]
    public void Create_Folder_IsThereUntilItIsDisposed()
    {
        string path;
        using (var folder = ScratchFolder.Create())
        {
            path = folder.FullName;
            Directory.Exists(path).ShouldBeTrue();
        }

        Directory.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public void Sweep_FoldersOfEndedProcesses_Go()
    {
        // No system numbers a process so high.
        var ended = Made(ScratchFolder.Prefix(int.MaxValue) + "abc");
        File.WriteAllText(Path.Combine(ended, "page.pgm"), "x");
        var running = Made(ScratchFolder.Prefix(Environment.ProcessId) + "abc");
        var foreign = Made("policydiff-ander_apparaat-2147483647-abc");
        var other = Made("iets-anders");

        ScratchFolder.Sweep(_temporary.FullName);

        new[] { ended, running, foreign, other }.Select(Directory.Exists).ShouldBe([false, true, true, true]);
    }

    private string Made(string name) => _temporary.CreateSubdirectory(name).FullName;
}
