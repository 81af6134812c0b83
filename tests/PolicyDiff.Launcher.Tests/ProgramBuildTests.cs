namespace PolicyDiff.Launcher.Tests;

public sealed class ProgramBuildTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policydiff-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Swap_NewBuild_TakesThePlaceOfTheOld(bool hasOld)
    {
        var (build, next) = (Path.Combine(_folder, ".build"), Write(".build.next", "new"));
        if (hasOld)
        {
            Write(".build", "old");
            Write(".build.old", "left by a run that was cut short");
        }

        ProgramBuild.Swap(next, build).ShouldBe(0);

        File.ReadAllText(Path.Combine(build, "policydiff.dll")).ShouldBe("new");
        Directory.GetFileSystemEntries(_folder).ShouldBe([build]);
    }

    [Fact]
    public void Swap_NothingBuilt_SaysSo() => ProgramBuild.Swap(Path.Combine(_folder, "gone"), Path.Combine(_folder, ".build")).ShouldBe(1);

    private string Write(string folder, string content)
    {
        var path = Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName;
        File.WriteAllText(Path.Combine(path, "policydiff.dll"), content);
        return path;
    }
}
