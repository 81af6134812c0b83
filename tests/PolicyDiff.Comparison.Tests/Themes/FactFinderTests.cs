using PolicyDiff.Comparison.Themes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Tests.Themes;

public sealed class FactFinderTests
{
    [Theory]
    [InlineData("Het richttarief is 96,5% van het NZa-maximumtarief.", "96,5%", FactLabel.Tariff, "96,5% van het NZa-maximumtarief", "")]
    [InlineData("De vergoeding voor NHC en NIC is 100%.", "100%", FactLabel.Tariff, "100%", "De vergoeding voor NHC en NIC")]
    [InlineData("Voor de profielen A1 en A2 geldt een afslag van 2%.", "2%", FactLabel.Discount, "2%", "Voor de profielen A1 en A2")]
    [InlineData("Voor profiel A5, en voor zorg thuis, geldt een tariefsopslag van 2%.", "2%", FactLabel.Surcharge, "2%", "Voor profiel A5, en voor zorg thuis")]
    [InlineData("Wij reserveren maximaal 0,2% van de contracteerruimte.", "0,2%", FactLabel.Budget, "maximaal 0,2% van de contracteerruimte", "")]
    [InlineData("Het groeiplafond is 80% van de omzet.", "80%", FactLabel.Ceiling, "80% van de omzet", "")]
    [InlineData("Dit geldt bij minder dan 70% bezetting.", "70%", FactLabel.None, "minder dan 70% bezetting", "")]
    public void Of_Share_SaysWhatItIsOf(string text, string value, FactLabel label, string shown, string of)
    {
        var fact = Facts(text, ValueKind.Percentage, value).ShouldHaveSingleItem();

        (fact.Label, fact.Text, fact.Base).ShouldBe((label, shown, of));
    }

    [Fact]
    public void Of_TwoAmounts_EachHasItsOwnBase()
    {
        const string Text = "De eerste 8.000 inwoners maal € 6,12 en elke volgende inwoner maal € 2,45.";

        Facts(Text, ValueKind.Money, "€ 6,12", "€ 2,45").Select(fact => fact.Base).ShouldBe(["De eerste 8.000 inwoners", "elke volgende inwoner"]);
    }

    [Fact]
    public void Of_HoursBetween_StayARange() =>
        Facts("Wij zijn te bellen tussen 8 en 12 uur.", ValueKind.Range, "8 en 12 uur").ShouldHaveSingleItem().Text.ShouldBe("tussen 8 en 12 uur");

    [Fact]
    public void Of_TwoDaysWithATimeBetween_AreOneFact() =>
        Facts("De gesprekken zijn tussen 1 juni 2025 en 31 juli 2025.", ValueKind.Date, "1 juni 2025", "31 juli 2025").ShouldHaveSingleItem().Text.ShouldBe("tussen 1 juni 2025 en 31 juli 2025");

    [Fact]
    public void Of_Row_TakesItsNameAndTheHeadOfTheColumn()
    {
        var row = Norm("Nieuwe aanbieders | 93% | 100%", ValueKind.Percentage, "93%", "100%") with { Form = RequirementForm.TableRow, TableHead = "Tariefpercentage zorg | Tariefpercentage vastgoed" };

        FactFinder.Of(row).Select(fact => (fact.Label, fact.Text, fact.Base, fact.Head)).ShouldBe(
            [(FactLabel.Tariff, "93%", "Nieuwe aanbieders", "Tariefpercentage zorg"), (FactLabel.Tariff, "100%", "Nieuwe aanbieders", "Tariefpercentage vastgoed")]);
    }

    [Fact]
    public void Of_UnlikelyNorm_GivesNone() =>
        FactFinder.Of(Norm("De uitstoot is 7% van het geheel.", ValueKind.Percentage, "7%") with { NormProbability = 0.1 }).ShouldBeEmpty();

    [Fact]
    public void Weighs_ShareWithoutRule_DoesNot() =>
        FactFinder.Weighs(Facts("Het aandeel is 75% in dit jaar.", ValueKind.Percentage, "75%").ShouldHaveSingleItem()).ShouldBeFalse();

    private static IReadOnlyList<ThemeFact> Facts(string text, ValueKind kind, params IReadOnlyList<string> values) => FactFinder.Of(Norm(text, kind, values));

    private static Requirement Norm(string text, ValueKind kind, params IReadOnlyList<string> values)
    {
        List<PolicyValue> found = [];
        var from = 0;
        foreach (var value in values)
        {
            var at = text.IndexOf(value, from, StringComparison.Ordinal);
            var bound = text[..at].EndsWith("minder dan ", StringComparison.Ordinal) ? ValueBound.LessThan : text[..at].EndsWith("maximaal ", StringComparison.Ordinal) ? ValueBound.AtMost : ValueBound.None;
            found.Add(new PolicyValue(kind, value, kind == ValueKind.Date ? $"T-01-{found.Count + 10}" : value, new TextSpan(at, at + value.Length)) { Bound = bound });
            from = at + value.Length;
        }

        return Some.Requirement(text, "1 Algemeen") with { Role = RequirementRole.Norm, Values = found };
    }
}
