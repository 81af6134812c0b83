using PolicyDiff.Comparison.Insurers;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Insurers;

public sealed class TextOriginFinderTests
{
    private const string Shared = "Alle verzekeraars steunen samen de afspraken over schone lucht in de sector.";
    private const string Repeated = "Onze voorwaarden liggen ter inzage op het kantoor aan de haven.";
    private const string Own = "Een fietsenstalling met zonnepanelen telt dubbel mee bij de loting.";

    [Fact]
    public void Of_TextOfTwoInsurers_IsNational() => OriginOf(Shared).ShouldBe(TextOrigin.National);

    [Fact]
    public void Of_TextSaidTwiceByOneInsurer_IsBoilerplate() => OriginOf(Repeated).ShouldBe(TextOrigin.Boilerplate);

    [Fact]
    public void Of_TextSaidOnce_IsSpecific() => OriginOf(Own).ShouldBe(TextOrigin.Specific);

    [Fact]
    public void Of_TextRepeatedFromYearToYear_IsSpecific()
    {
        var (before, after) = (Unit("oud", 2022, Own), Unit("nieuw", 2025, Own));

        new TextOriginFinder([("Amber", before), ("Amber", after)]).Of(after).ShouldBe(TextOrigin.Specific);
    }

    [Fact]
    public void Of_DamagedCopy_IsStillNational()
    {
        var damaged = Unit("scan", 2025, Shared.Replace("schone lucht", "schoone Iucht", StringComparison.Ordinal));

        new TextOriginFinder([("Amber", Unit("a", 2025, Shared)), ("Bever", damaged)]).Of(damaged).ShouldBe(TextOrigin.National);
    }

    [Fact]
    public void Of_TurnOfPhraseOfOneOther_IsSpecific()
    {
        var own = Unit("a", 2025, "De praktijk beschikt over een gedegen boekhouding.");

        new TextOriginFinder([("Amber", own), ("Bever", Unit("b", 2025, "De praktijk beschikt over een gedegen administratie."))])
            .Of(own)
            .ShouldBe(TextOrigin.Specific);
    }

    [Fact]
    public void Of_TurnOfPhraseOfTwoOthers_IsNational()
    {
        var own = Unit("a", 2025, "De praktijk beschikt over een gedegen boekhouding.");

        new TextOriginFinder(
            [
                ("Amber", own),
                ("Bever", Unit("b", 2025, "De praktijk beschikt over een gedegen administratie.")),
                ("Das", Unit("d", 2025, "De praktijk beschikt over een gedegen planning.")),
            ])
            .Of(own).ShouldBe(TextOrigin.National);
    }

    private static TextOrigin OriginOf(string text)
    {
        var units = new[]
        {
            ("Amber", Unit("a", 2025, Shared)), ("Bever", Unit("b", 2024, Shared)),
            ("Amber", Unit("a", 2025, Repeated, 1)), ("Amber", Unit("c", 2025, Repeated)),
            ("Amber", Unit("a", 2025, Own, 2)),
        };
        return new TextOriginFinder(units).Of(units.First(unit => unit.Item2.Text == text).Item2);
    }

    private static Requirement Unit(string document, int year, string text, int ordinal = 0) =>
        Some.Requirement(text) with { Id = new RequirementId(new(document), ordinal), PolicyYear = year };
}
