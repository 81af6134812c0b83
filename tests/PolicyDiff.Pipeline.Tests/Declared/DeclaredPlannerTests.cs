using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Declared;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Tests.Declared;

public sealed class DeclaredPlannerTests
{
    private static readonly DocumentSummary[] Documents =
    [
        Some.Summary("a-2022.md", "Amber", new YearRange(2022)),
        Some.Summary("a-2024.md", "Amber", new YearRange(2024)),
        Some.Summary("a-2025.md", "Amber", new YearRange(2025)),
        Some.Summary("b-2024.md", "Beryl", new YearRange(2024, 2025)),
    ];

    [Fact]
    public void Plan_NoYear_TakesTheLatestEditionOfEachAndTheOneBefore() =>
        Plan(new DeclaredRequest()).ShouldBe(["2024: a-2024.md > 2025: a-2025.md", "–:  > 2025: b-2024.md"]);

    [Fact]
    public void Plan_Year_TakesTheEditionOfThatYear() =>
        Plan(new DeclaredRequest("amber", 2024)).ShouldBe(["2022: a-2022.md > 2024: a-2024.md"]);

    [Fact]
    public void Plan_InsurerWithoutTheYear_IsSkippedWithAWarning()
    {
        List<Diagnostic> diagnostics = [];

        DeclaredPlanner.Plan(new DeclaredRequest(Year: 2022), Documents, diagnostics).Count.ShouldBe(1);

        diagnostics.ShouldHaveSingleItem().Code.ShouldBe(PipelineDiagnostics.InsurerLacksYear);
    }

    [Theory]
    [InlineData("amber", 2019, PipelineDiagnostics.UnknownYear)]
    [InlineData("zirkoon", null, PipelineDiagnostics.UnknownInsurer)]
    [InlineData("beryl", 2022, PipelineDiagnostics.InsurerLacksYear)]
    public void Plan_UnknownName_IsAnswered(string insurer, int? year, string code) =>
        Should.Throw<PolicyDiffException>(() => DeclaredPlanner.Plan(new DeclaredRequest(insurer, year), Documents, [])).Diagnostic.Code
            .ShouldBe(code);

    [Fact]
    public void Plan_NoDocumentHasAYear_IsAnswered() =>
        Should.Throw<PolicyDiffException>(() => DeclaredPlanner.Plan(new DeclaredRequest(), [Some.Summary("a.md")], [])).Diagnostic.Code
            .ShouldBe(PipelineDiagnostics.NoYears);

    [Fact]
    public void Plan_VersionsWithinAYear_ChecksTheLastAgainstTheOneBefore()
    {
        DocumentSummary[] versions = [Version(
            "a-2025-v1.9.md", "1.9"), Version("a-2025-v1.10.md", "1.10"), Version("a-2025-v1.0.md", "1.0"), .. Documents];

        DeclaredPlanner.Plan(new DeclaredRequest("amber"), versions, [])
            .Select(Shown)
            .ShouldBe(["2025 (1.9): a-2025-v1.9.md > 2025 (1.10): a-2025-v1.10.md"]);
    }

    [Fact]
    public void Plan_VersionsWithQuestionsAndAnswers_ChecksTheAnswersToo()
    {
        var answers = Some.Summary("nota.md", "Amber", new YearRange(2025));
        DocumentSummary[] papers =
        [
            Version("a-2025-v1.0.md", "1.0"),
            Version("a-2025-v1.1.md", "1.1"),
            answers with { Metadata = answers.Metadata with { Kind = DocumentKind.QuestionsAndAnswers } },
        ];

        DeclaredPlanner.Plan(new DeclaredRequest("amber"), papers, [])
            .Select(Shown)
            .ShouldBe(["2025 (1.0): a-2025-v1.0.md > 2025 (1.1): a-2025-v1.1.md nota.md"]);
    }

    [Fact]
    public void Plan_NoDocumentHasAnInsurer_IsAnswered() => Should.Throw<PolicyDiffException>(() =>
        DeclaredPlanner.Plan(new DeclaredRequest(), [Some.Summary("a.md", null, new YearRange(2025))], [])).Diagnostic.Code
        .ShouldBe(PipelineDiagnostics.NoInsurers);

    private static DocumentSummary Version(string path, string version) =>
        Some.Summary(path, "Amber", new YearRange(2025)) is var summary
            ? summary with { Metadata = summary.Metadata with { Title = "Beleid", Version = version } }
            : summary;

    private static IEnumerable<string> Plan(DeclaredRequest request) => DeclaredPlanner.Plan(request, Documents, []).Select(Shown);

    private static string Shown(DeclaredPlan plan) => $"{plan.LeftLabel}: {Paths(plan.Left)} > {plan.RightLabel}: {Paths(plan.Right)}";

    private static string Paths(IEnumerable<DocumentSummary> documents) =>
        string.Join(' ', documents.Select(document => document.Source.Path));
}
