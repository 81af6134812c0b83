using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Tests.Comparisons;

public sealed class YearPlannerTests
{
    private readonly List<Diagnostic> _diagnostics = [];

    private readonly DocumentSummary[] _documents =
    [
        Some.Summary(
            "2022/zz-mdz.md",
            "Zorg en Zekerheid",
            new YearRange(2022),
            DocumentKind.CareTypePolicy,
            "huisartsenzorg",
            "multidisciplinaire zorg"),
        Some.Summary("2025/zz-algemeen.md", "Zorg en Zekerheid", new YearRange(2025), DocumentKind.GeneralPolicy),
        Some.Summary("2025/zz-mdz.md", "Zorg en Zekerheid", new YearRange(2025), DocumentKind.CareTypePolicy, "multidisciplinaire zorg"),
        Some.Summary("2025/zz-wijk.md", "Zorg en Zekerheid", new YearRange(2025), DocumentKind.CareTypePolicy, "wijkverpleging"),
        Some.Summary("2024/cz.md", "CZ", new YearRange(2024, 2025), DocumentKind.CareTypePolicy, "huisartsenzorg"),
    ];

    [Fact]
    public void Plan_TwoYears_TakesAllDocumentsOfTheYearTheSpecificFirst()
    {
        var (left, right) = Plan(new YearComparison(2022, 2025)).ShouldHaveSingleItem();

        Paths(left).ShouldBe(["2022/zz-mdz.md"]);
        Paths(right).ShouldBe(["2025/zz-mdz.md", "2025/zz-wijk.md", "2025/zz-algemeen.md"]);
    }

    [Fact]
    public void Plan_InsurerWithOneYearOnly_IsSaid()
    {
        Plan(new YearComparison(2022, 2025));

        var said = _diagnostics.ShouldHaveSingleItem();
        said.Code.ShouldBe(PipelineDiagnostics.InsurerLacksYear);
        said.Arguments.ShouldBe(["CZ", "2022", "2024, 2025"]);
    }

    [Fact]
    public void Plan_CareType_KeepsThatAndTheGeneral()
    {
        var (_, right) = Plan(new YearComparison(2022, 2025, "zz", "mdz")).ShouldHaveSingleItem();

        Paths(right).ShouldBe(["2025/zz-mdz.md", "2025/zz-algemeen.md"]);
        _diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Plan_DocumentOfTwoYears_AnswersForBoth() =>
        Paths(Plan(new YearComparison(2024, 2025, "cz")).ShouldHaveSingleItem().Left).ShouldBe(["2024/cz.md"]);

    [Theory]
    [InlineData(2021, 2025, null, null, PipelineDiagnostics.UnknownYear)]
    [InlineData(2022, 2052, null, null, PipelineDiagnostics.UnknownYear)]
    [InlineData(2022, 2025, "Onbekend", null, PipelineDiagnostics.UnknownInsurer)]
    [InlineData(2022, 2025, null, "tandarts", PipelineDiagnostics.UnknownCareType)]
    [InlineData(2022, 2025, "cz", null, PipelineDiagnostics.InsurerLacksYear)]
    public void Plan_WhatIsNotThere_IsRefusedWithWhatIs(int left, int right, string? insurer, string? careType, string code)
    {
        var refusal = Should.Throw<PolicyDiffException>(() => Plan(new YearComparison(left, right, insurer, careType))).Diagnostic;

        (refusal.Code, refusal.Severity).ShouldBe((code, DiagnosticSeverity.Error));
        refusal.Arguments[^1].ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Plan_DocumentWithoutInsurerOrYears_IsSaid()
    {
        YearPlanner.Plan(
            new YearComparison(2022, 2025), [.. _documents, Some.Summary("los.md", insurer: null)], _diagnostics);

        _diagnostics.ShouldContain(diagnostic =>
            diagnostic.Code == PipelineDiagnostics.DocumentLacksMetadata && diagnostic.Location!.Path == "los.md");
    }

    private IReadOnlyList<(DocumentSet Left, DocumentSet Right)> Plan(YearComparison comparison) =>
        YearPlanner.Plan(comparison, _documents, _diagnostics);

    private static string[] Paths(DocumentSet set) => [.. set.Documents.Select(document => document.Source.Path)];
}
