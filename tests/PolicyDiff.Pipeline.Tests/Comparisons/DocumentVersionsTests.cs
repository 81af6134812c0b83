using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Tests.Comparisons;

public sealed class DocumentVersionsTests
{
    [Fact]
    public void Current_LaterVersionOfOnePaper_ReplacesTheEarlierWithAWarning()
    {
        List<Diagnostic> diagnostics = [];

        Current(diagnostics, Paper("a.md", "Beleid 2025 v1.0", "1.0"), Paper("b.md", "Beleid 2025 v1.1", "1.1")).ShouldBe(["b.md"]);

        var said = diagnostics.ShouldHaveSingleItem();
        (said.Code, said.Location?.Path).ShouldBe((PipelineDiagnostics.VersionReplaced, "a.md"));
        said.Arguments.ShouldBe(["1.0", "1.1", "b.md"]);
    }

    [Fact]
    public void Current_TenthVersion_FollowsTheNinth() =>
        Current([], Paper("a.md", "Beleid", "1.10"), Paper("b.md", "Beleid", "1.9")).ShouldBe(["a.md"]);

    [Fact]
    public void Current_PublishedLater_CountsBeforeTheNumber() => Current(
        [],
        Paper("a.md", "Beleid", "2", new DateOnly(2024, 4, 1)),
        Paper("b.md", "Beleid", "1", new DateOnly(2024, 6, 1))).ShouldBe(["b.md"]);

    [Theory]
    [InlineData("Beleid regio Noord", "1.1")]
    [InlineData("Beleid", "1.0")]
    [InlineData("Beleid", null)]
    public void Current_OtherPaperOrNoOtherVersion_StaysBeside(string title, string? version) =>
        Current([], Paper("a.md", "Beleid", "1.0"), Paper("b.md", title, version)).ShouldBe(["a.md", "b.md"]);

    private static IEnumerable<string> Current(List<Diagnostic> diagnostics, params IReadOnlyList<DocumentSummary> documents) =>
        DocumentVersions.Current(new DocumentSet(documents), diagnostics).Documents.Select(document => document.Source.Path);

    private static DocumentSummary Paper(string path, string title, string? version, DateOnly? published = null) =>
        Some.Summary(path, "Amber", new YearRange(2025)) is var summary
            ? summary with { Metadata = summary.Metadata with { Title = title, Version = version, Published = published } }
            : summary;
}
