using PolicyDiff.Core.Lint;

namespace PolicyDiff.Comparison.Tests.Lint;

public sealed class ContradictionFinderTests
{
    private const string Place =
        "Zorgaanbieders in de wijk werken in drie jaar toe naar een gezamenlijk meldpunt met een bemand telefoonnummer.";

    [Fact]
    public void Find_OtherTermForTheSameThing_IsTold()
    {
        var other = Place.Replace("drie", "vijf", StringComparison.Ordinal);

        LintedText.Found($"# Beleid\n\n{Place}\n\n## 2 Later\n\n{other}\n").ShouldBe(["Contradiction: drie jaar / vijf jaar"]);
    }

    [Fact]
    public void Find_AcrossDocumentsOfOneEdition_QuotesBoth()
    {
        var finding = LintedText.Findings($"# Algemeen\n\n{Place}\n",
            "# Wijkzorg\n\n" + Place.Replace("drie", "vier", StringComparison.Ordinal) + "\n").ShouldHaveSingleItem();

        finding.Places.Select(place => place.Role).ShouldBe([LintPlaceRole.Here, LintPlaceRole.Otherwise]);
        finding.Places.Select(place => place.Citation.Document).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("Zorgaanbieders in de wijk werken in drie jaar toe naar een gezamenlijk meldpunt met een bemand telefoonnummer.")]
    [InlineData("Ziekenhuizen in de stad werken in vijf jaar toe naar een eigen apotheek met een spreekuur.")]
    [InlineData("Zorgverzekeraars in de wijk werken in vijf jaar toe naar een gezamenlijk meldpunt met een bemand telefoonnummer.")]
    [InlineData("Zorgaanbieders in de wijk werken niet in vijf jaar toe naar een gezamenlijk meldpunt met een bemand telefoonnummer.")]
    public void Find_SameValueOrAnotherThing_IsLeftAlone(string other) =>
        LintedText.Found($"# Beleid\n\n{Place}\n\n## 2 Later\n\n{other}\n").ShouldBeEmpty();

    [Fact]
    public void Find_RowsOfATable_AreLeftAlone() =>
        LintedText.Found(
            "# Beleid\n\n| Zorg | Tarief |\n|---|---|\n| Behandeling van volwassenen in de wijk | € 61,20 |\n| Behandeling van volwassenen in de wijk | € 71,20 |\n").ShouldBeEmpty();
}
