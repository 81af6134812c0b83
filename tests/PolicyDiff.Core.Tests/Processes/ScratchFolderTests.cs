using PolicyDiff.Core.Processes;

namespace PolicyDiff.Core.Tests.Processes;

public sealed class ScratchFolderTests
{
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
}
