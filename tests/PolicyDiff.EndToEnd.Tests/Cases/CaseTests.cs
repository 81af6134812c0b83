using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests.Cases;

/// <summary>Runs every file of <c>Cases/</c>. <c>APPROVE=1 dotnet test</c> writes what was seen into those that do not fit.</summary>
public sealed class CaseTests
{
    private static readonly string Folder = TestCorpus.PathOf("tests/PolicyDiff.EndToEnd.Tests/Cases");

    public static TheoryData<string> Names() =>
        [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_AsWritten_Holds(string name)
    {
        var path = Path.Combine(Folder, $"{name}.md");
        var written = CaseFile.Parse(await File.ReadAllTextAsync(path));
        using var folder = new TemporaryFolder();

        var seen = await written.RunAsync(folder.Path);

        if (string.Equals(Environment.GetEnvironmentVariable("APPROVE"), "1", StringComparison.Ordinal))
        {
            await File.WriteAllTextAsync(path, seen.ToString().ReplaceLineEndings("\n"));
            return;
        }

        foreach (var (expected, came) in written.Blocks.Zip(seen.Blocks))
        {
            Lines(came.Content).ShouldBe(Lines(expected.Content), $"This is what came:\n{came.Content}");
        }
    }

    // A calendar file has carriage returns, and git takes them out of a case.
    private static string[] Lines(string content) => content.ReplaceLineEndings("\n").Split('\n');
}
