using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests;

/// <summary>Policies that are no editions of one another differ; nothing came, went or became lighter between them.</summary>
public sealed class ApartTests
{
    private const string Shared = "De zorgaanbieder declareert via het portaal.";

    private static readonly ComparisonSide Nursing = Side(
        "verpleging",
        2025,
        "verpleging",
        Shared,
        "De zorgaanbieder meldt een nieuwe bestuurder binnen 5 dagen.",
        "De zorgaanbieder mag het volumeplafond niet overschrijden.");
    private static readonly ComparisonSide Disability = Side(
        "gehandicapten",
        2025,
        "gehandicaptenzorg",
        Shared,
        "De zorgaanbieder meldt een nieuwe bestuurder binnen 10 dagen.",
        "Elke locatie houdt in het voorjaar een brandoefening.");

    [Fact]
    public void Compare_CareTypesOfTheSameYear_HaveNoDirectionAndNothingUncovered()
    {
        var set = Some.Compare(Nursing, Disability);

        set.Changes.ShouldAllBe(change => change.Direction == ChangeDirection.Different);
        set.Changes.ShouldAllBe(change => change.Kind != ChangeKind.Uncovered);
        set.Changes.Count(change => change.Substantive).ShouldBeGreaterThanOrEqualTo(2);
        set.Notices.ShouldBeEmpty();
    }

    [Fact]
    public void Compare_CareTypesOfTheSameYear_SpeaksOfNoChange()
    {
        var summaries = Some.Compare(Nursing, Disability).Changes.Select(change => change.Summary).ToList();

        summaries.ShouldContain(summary => summary.StartsWith("Verschilt:", StringComparison.Ordinal));
        summaries.ShouldContain(summary => summary.StartsWith("Niet gevonden in", StringComparison.Ordinal));
        summaries.ShouldContain(summary => summary.StartsWith("Bij beide hetzelfde", StringComparison.Ordinal));
        summaries.ShouldAllBe(summary => !summary.Contains("vervalt", StringComparison.OrdinalIgnoreCase)
            && !summary.Contains("wordt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2024, "verpleging", "Duinzorg", true)]
    [InlineData(2024, "gehandicaptenzorg", "Duinzorg", true)]
    [InlineData(2025, "gehandicaptenzorg", "Duinzorg", false)]
    [InlineData(2025, "verpleging", "Duinzorg", true)]
    [InlineData(2024, "verpleging", "Beekzorg", false)]
    public void IsEditionOf_OtherSide_IsByInsurerCareTypeAndYear(int year, string careType, string insurer, bool expected)
    {
        var (one, other) = (Of(2025, "verpleging", "Duinzorg"), Of(year, careType, insurer));

        (one.IsEditionOf(other), other.IsEditionOf(one)).ShouldBe((expected, expected));
    }

    private static ComparisonSide Of(int year, string careType, string insurer)
    {
        var document = Some.Document("beleid", year, careType);
        return Some.Side(document with { Metadata = document.Metadata with { Insurer = insurer } });
    }

    private static ComparisonSide Side(string id, int year, string careType, params string[] texts) =>
        Some.Side(
            Some.Document(id, year, careType),
            [.. texts.Select(text => Some.Requirement(text) with { Role = Core.Requirements.RequirementRole.Norm })]);
}
