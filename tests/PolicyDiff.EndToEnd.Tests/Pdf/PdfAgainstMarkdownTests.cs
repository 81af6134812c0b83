using System.Text.Json;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests.Pdf;

/// <summary>The same document as PDF and as Markdown: nothing of the way it was read may show as a change.</summary>
public sealed class PdfAgainstMarkdownTests : IDisposable
{
    private const double MostTouched = 0.01;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SharedDataTheory]
    [InlineData("menzis-fysiotherapie-2024")]
    [InlineData("menzis-fysiotherapie-2025")]
    [InlineData("vgz-wijkverpleging-2023")]
    [InlineData("vgz-wijkverpleging-2024")]
    public async Task Compare_PdfWithItsOwnMarkdown_FindsNothingOfSubstance(string name)
    {
        var run = await CliRun.InAsync(
            _folder.Path,
            "compare",
            TestCorpus.SharedPathOf($"changes/md/{name}.md"),
            TestCorpus.SharedPathOf($"changes/pdf/{name}.pdf"),
            "--format",
            "json");

        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        using var report = JsonDocument.Parse(run.Output);
        var changes = report.RootElement.GetProperty("changes").EnumerateArray().ToList();
        changes.Count.ShouldBeGreaterThan(100);
        changes.Count(change => change.GetProperty("substantive").GetBoolean()).ShouldBe(0);
        changes.Count(change => change.GetProperty("kind").GetString() != "unchanged")
            .ShouldBeLessThanOrEqualTo((int)(changes.Count * MostTouched));
    }
}
