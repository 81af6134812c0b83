using PolicyDiff.Tools.Releases;

namespace PolicyDiff.Tools.Tests;

public sealed class ReleaseNotesTests
{
    private const string Changelog =
        "# Changelog\n\nWhat users notice.\n\n## 1.1.0\n\n### Reading\n- More.\n\n## 1.0.0\n\n- First.\n\n## 0.9.0\n";

    [Theory]
    [InlineData("1.1.0", "### Reading\n- More.\n")]
    [InlineData("1.0.0", "- First.\n")]
    [InlineData("1.1.0-rc.1", "### Reading\n- More.\n")]
    public void Of_Version_IsItsSection(string version, string notes) => ReleaseNotes.Of(Changelog, version).ShouldBe(notes);

    [Theory]
    [InlineData("1.2.0")]
    [InlineData("0.9.0")]
    public void Of_VersionOfWhichNothingIsSaid_IsRefused(string version) =>
        Should.Throw<ToolException>(() => ReleaseNotes.Of(Changelog, version)).Message.ShouldContain($"## {version}");
}
