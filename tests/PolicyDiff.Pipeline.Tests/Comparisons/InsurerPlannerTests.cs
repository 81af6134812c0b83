using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Comparisons;

namespace PolicyDiff.Pipeline.Tests.Comparisons;

public sealed class InsurerPlannerTests
{
    private readonly List<Diagnostic> _diagnostics = [];

    private readonly DocumentSet _documents = new(
    [
        Some.Summary("a22.md", "Amber", new YearRange(2022)),
        Some.Summary("a24.md", "Amber", new YearRange(2024)),
        Some.Summary("a25.md", "Amber", new YearRange(2025)),
        Some.Summary("b24.md", "Bever", new YearRange(2023, 2024)),
        Some.Summary("c20.md", "Cedel", new YearRange(2020)),
    ]);

    [Theory]
    [InlineData("Amber", "Bever", null, "a24.md", "b24.md")]
    [InlineData("Amber", "Cedel", null, "a25.md", "c20.md")]
    [InlineData("Amber", "Bever", 2024, "a24.md", "b24.md")]
    public void Plan_YearOrNone_TakesTheLatestBothHave(string left, string right, int? year, string leftPath, string rightPath)
    {
        var (l, r) = InsurerPlanner.Plan(left, right, year, _documents, _diagnostics);

        l.Documents.ShouldHaveSingleItem().Source.Path.ShouldBe(leftPath);
        r.Documents.ShouldHaveSingleItem().Source.Path.ShouldBe(rightPath);
        _diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Plan_YearThatOneLacks_TakesItsNearestYearAndSaysSo()
    {
        var (_, right) = InsurerPlanner.Plan("Amber", "Bever", 2025, _documents, _diagnostics);

        right.Documents.ShouldHaveSingleItem().Source.Path.ShouldBe("b24.md");
        _diagnostics.ShouldHaveSingleItem().Arguments.ShouldBe(["Bever", "2025", "2024"]);
    }

    [Fact]
    public void Plan_YearThatBothLack_IsRefusedWithTheYearsThereAre() =>
        Should.Throw<PolicyDiffException>(() => InsurerPlanner.Plan("Amber", "Bever", 2019, _documents, _diagnostics))
            .Diagnostic.Arguments.ShouldBe(["Amber", "2019", "2022, 2024, 2025"]);
}
