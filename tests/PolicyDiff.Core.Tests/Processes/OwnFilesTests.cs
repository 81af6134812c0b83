using PolicyDiff.Core.Processes;

namespace PolicyDiff.Core.Tests.Processes;

public sealed class OwnFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("own-files-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData(OwnFiles.Hidden)]
    public void Sweep_WhatEndedProcessesLeft_Goes(string before)
    {
        // No system numbers a process so high.
        var endedFolder = _folder.CreateSubdirectory($"{OwnFiles.Name(before, int.MaxValue)}abc").FullName;
        File.WriteAllText(Path.Combine(endedFolder, "page.pgm"), "x");
        var endedFile = FileOf($"{OwnFiles.Name(before, int.MaxValue)}report");
        var running = FileOf($"{OwnFiles.Name(before)}report");
        var foreign = FileOf($"{before}policydiff-ander_apparaat-2147483647-report");
        var other = FileOf($"{before}iets-anders");

        OwnFiles.Sweep(_folder.FullName, before);

        new[] { endedFolder, endedFile, running, foreign, other }.Select(Path.Exists).ShouldBe([false, false, true, true, true]);
    }

    [Fact]
    public void Sweep_NoFolder_IsNoError() =>
        Should.NotThrow(() => OwnFiles.Sweep(Path.Combine(_folder.FullName, "nergens"), string.Empty));

    [Fact]
    public void ScratchFile_Made_CanBeReadAgainAndLeavesNoName()
    {
        using (var file = ScratchFile.Create())
        {
            file.Write("zorg"u8);
            file.Position = 0;

            new StreamReader(file, leaveOpen: true).ReadToEnd().ShouldBe("zorg");
        }

        Directory.EnumerateFiles(Path.GetTempPath(), $"{OwnFiles.Name(string.Empty)}*").ShouldBeEmpty();
    }

    private string FileOf(string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, "x");
        return path;
    }
}
