using PolicyDiff.Core.Processes;

namespace PolicyDiff.Core.Tests.Processes;

public sealed class ProgramFinderTests
{
    [Fact]
    public void Find_OnLinux_GivesTheFirstFolderThatHasIt() =>
        OnLinux("/usr/local/bin:/usr/bin", "/usr/bin/tesseract", "/usr/local/bin/tesseract")
            .Find("tesseract").ShouldBe("/usr/local/bin/tesseract");

    [Fact]
    public void Find_OnLinux_AddsNoExtension() => OnLinux("/usr/bin", "/usr/bin/tesseract.exe").Find("tesseract").ShouldBeNull();

    [Theory]
    [InlineData(".")]
    [InlineData("bin:./bin")]
    [InlineData("")]
    [InlineData(null)]
    public void Find_RelativeOrNoFolders_FindsNothing(string? path) =>
        OnLinux(path, "bin/tesseract", "./tesseract", "./bin/tesseract").Find("tesseract").ShouldBeNull();

    [Fact]
    public void Find_OnWindows_AddsTheExtension() =>
        OnWindows(@"C:\Windows;C:\Tools\", ".COM;.EXE;.BAT", @"C:\Tools\tesseract.exe")
            .Find("tesseract").ShouldBe(@"C:\Tools\tesseract.exe");

    [Theory]
    [InlineData(".COM;.EXE", ".com")]
    [InlineData(".EXE;.COM", ".exe")]
    [InlineData(".BAT; .com ;.exe", ".com")]
    [InlineData("", ".exe")]
    [InlineData(null, ".exe")]
    [InlineData(".BAT;.CMD", ".exe")]
    public void Find_OnWindows_ExtensionsAreTriedInTheirOrder(string? extensions, string taken) =>
        OnWindows(@"C:\a", extensions, @"C:\a\x.exe", @"C:\a\x.com").Find("x").ShouldBe(@"C:\a\x" + taken);

    [Fact]
    public void Find_OnWindows_AnEarlierFolderGoesBeforeAnEarlierExtension() =>
        OnWindows(@"C:\a;C:\b", ".COM;.EXE", @"C:\a\x.exe", @"C:\b\x.com").Find("x").ShouldBe(@"C:\a\x.exe");

    [Theory]
    [InlineData("x.exe", @"C:\a\x.exe")]
    [InlineData("X.EXE", @"C:\a\X.EXE")]
    [InlineData("x.1", @"C:\a\x.1.exe")]
    public void Find_OnWindows_NameWithExtensionIsTakenAsItIs(string name, string found) =>
        OnWindows(@"C:\a", null, found).Find(name).ShouldBe(found);

    [Fact]
    public void Find_OnWindows_BatchFilesAreNeverFound() =>
        OnWindows(@"C:\a", ".BAT;.CMD;.EXE", @"C:\a\x.bat", @"C:\a\x.cmd", @"C:\a\x").Find("x").ShouldBeNull();

    [Theory]
    [InlineData("\"C:\\Program Files\\a\"")]
    [InlineData(" C:\\Program Files\\a ")]
    [InlineData(@"x;;.\y;\z;C:\Program Files\a\")]
    public void Find_OnWindows_QuotesAndRelativeFoldersInPathDoNoHarm(string path) =>
        OnWindows(path, null, @"C:\Program Files\a\x.exe", @"\z\x.exe", @".\y\x.exe").Find("x").ShouldBe(@"C:\Program Files\a\x.exe");

    [Fact]
    public void Find_OnWindows_NetworkAndForwardSlashesAreRooted() =>
        OnWindows(@"\\server\tools;D:/tools", null, @"D:/tools\x.exe").Find("x").ShouldBe(@"D:/tools\x.exe");

    [Theory]
    [InlineData(false, "/opt/x", "/opt/x")]
    [InlineData(false, "/opt/y", null)]
    [InlineData(true, @"D:\x.exe", @"D:\x.exe")]
    [InlineData(true, @"D:\x", @"D:\x.exe")]
    public void Find_AbsolutePath_NeedsNoPath(bool isWindows, string name, string? found)
    {
        string[] files = ["/opt/x", @"D:\x.exe"];

        new ProgramFinder(null, null, isWindows, files.Contains).Find(name).ShouldBe(found);
    }

    [Fact]
    public void Find_FurtherFolders_ComeAfterPath()
    {
        string[] files = [@"C:\a\x.exe", @"C:\Installed\x.exe", @"C:\Installed\y.exe"];
        var finder = new ProgramFinder(@"C:\a", null, isWindows: true, files.Contains) { FurtherFolders = [@"C:\Installed"] };

        finder.Find("x").ShouldBe(@"C:\a\x.exe");
        finder.Find("y").ShouldBe(@"C:\Installed\y.exe");
    }

    private static ProgramFinder OnLinux(string? path, params string[] files) => new(path, ".EXE", isWindows: false, files.Contains);

    private static ProgramFinder OnWindows(string? path, string? extensions, params string[] files) =>
        new(path, extensions, isWindows: true, files.Contains);
}
