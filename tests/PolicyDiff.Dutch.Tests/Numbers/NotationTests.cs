using System.Globalization;
using FsCheck.Xunit;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Numbers;

namespace PolicyDiff.Dutch.Tests.Numbers;

/// <summary>One value in many notations has one canonical form.</summary>
public sealed class NotationTests
{
    [Theory]
    [InlineData(ValueKind.Duration, "90 minuut", "90 minuten", "90 min")]
    [InlineData(ValueKind.Duration, "1.5 uur", "anderhalf uur", "1,5 uur", "1½ uur", "een en een half uur")]
    [InlineData(
        ValueKind.Duration, "30 maand", "tweeënhalf jaar", "2½ jaar", "2,5 jaar", "30 mnd", "dertig maanden", "twee en een half jaar")]
    [InlineData(ValueKind.Duration, "48 uur", "48 uur", "2x24 uur", "2 x 24 uur", "twee maal 24 uur", "48u", "twee etmalen")]
    [InlineData(ValueKind.Duration, "5 werkdag", "vijf werkdagen", "5 werkdagen", "5 werkbare dagen")]
    [InlineData(ValueKind.Duration, "2 week", "14 dagen", "veertien aaneengesloten dagen", "twee volle weken")]
    [InlineData(
        ValueKind.Duration,
        "3..6 maand",
        "3 t/m 6 maanden",
        "drie tot en met zes maanden",
        "3-6 maanden",
        "drie maanden tot en met zes maanden")]
    [InlineData(ValueKind.Duration, "75 jaar", "75+", "75-plus", "75-plussers", "75 jaar")]
    [InlineData(ValueKind.Duration, "18 jaar", "18-", "18-min", "18 jaar")]
    [InlineData(
        ValueKind.Money,
        "250000 EUR",
        "€ 250 000",
        "€ 250.000,-",
        "€ 250k",
        "250 duizend euro",
        "€ 0,25 mln",
        "tweehonderdvijftigduizend euro")]
    [InlineData(ValueKind.Money, "3000000 EUR", "€ 3 M", "€ 3 mio", "3 mln euro", "drie miljoen euro", "€ 3.000.000")]
    [InlineData(ValueKind.Money, "0.45 EUR", "€ 0,45", "45 cent", "45 eurocent")]
    [InlineData(
        ValueKind.Money,
        "45..60 EUR",
        "€ 45 - € 60",
        "€ 45-60",
        "€ 45 tot € 60",
        "€ 45,- t/m € 60,-",
        "tussen € 45 en € 60",
        "45 tot 60 euro")]
    [InlineData(ValueKind.Percentage, "0.5 %", "0,5%", "5‰", "5 promille", "een half procent", "½ procent")]
    [InlineData(ValueKind.Percentage, "-0.5 %", "-0,5%", "–0,5 procent", "minus 0,5%")]
    [InlineData(ValueKind.Percentage, "0.75 procentpunt", "0,75 procentpunt", "0,75 %-punt", "driekwart procentpunt")]
    [InlineData(ValueKind.Percentage, "20..25 %", "20 à 25%", "20% tot 25%", "20%-25%", "20 tot 25 procent")]
    [InlineData(
        ValueKind.Percentage,
        "75 %",
        "driekwart van de leden",
        "¾ van de leden",
        "3/4 van de leden",
        "drie vierde deel",
        "drie op de vier")]
    [InlineData(ValueKind.Percentage, "33.33 %", "een derde van de leden", "eenderde", "1/3 deel", "⅓ van de leden", "een op de drie")]
    [InlineData(ValueKind.Percentage, "80 %", "vier vijfde van de leden", "4 op de 5", "vier op vijf", "80%")]
    [InlineData(ValueKind.Count, "0.5", "een halve fte", "½ fte", "0,5 fte", "een half fte")]
    [InlineData(
        ValueKind.Count, "12500", "12.500 leden", "12 500 leden", "twaalfduizend vijfhonderd leden", "twaalfduizendvijfhonderd leden")]
    [InlineData(ValueKind.Count, "12", "een dozijn leden", "een twaalftal leden", "12 leden")]
    [InlineData(ValueKind.Count, "0.516 g", "0,516 g", "516 mg", "516mg", "516.000 µg")]
    [InlineData(ValueKind.Count, "0.5 l", "500 ml", "een halve liter", "5 dl", "50 cl", "½ liter")]
    [InlineData(ValueKind.Count, "5000 m", "5 km", "vijf kilometer", "5.000 meter")]
    [InlineData(ValueKind.Count, "3000000 IE", "3 mln IE", "3.000.000 IE", "drie miljoen internationale eenheden")]
    [InlineData(ValueKind.Count, "12 m²", "12 m²", "12 m2", "twaalf vierkante meter")]
    [InlineData(ValueKind.Count, "week 30", "week 30", "de dertigste week", "de 30e zwangerschapsweek", "de 30ste week")]
    [InlineData(ValueKind.Count, "1", "één keer verlengd", "eenmaal verlengd", "1x verlengd", "eens verlengd", "een keer verlengd")]
    [InlineData(ValueKind.Count, "3", "driemaal verlengd", "drie keer verlengd", "3 x verlengd")]
    [InlineData(ValueKind.Frequency, "1 per jaar", "jaarlijks", "1x/jaar", "1x p/j", "1 keer p.j", "eens per jaar")]
    [InlineData(ValueKind.Frequency, "2 per jaar", "halfjaarlijks", "zesmaandelijks", "om de zes maanden", "ieder halfjaar", "2x per jaar")]
    [InlineData(
        ValueKind.Frequency, "1 per 2 week", "tweewekelijks", "veertiendaags", "eens per 14 dagen", "om de week", "eens in de twee weken")]
    public void Find_EveryNotation_HasOneCanonicalForm(ValueKind kind, string canonical, params string[] notations)
    {
        foreach (var notation in notations)
        {
            var value = QuantityFinder.Find(notation).ShouldHaveSingleItem(notation);
            (value.Kind, value.Canonical).ShouldBe((kind, canonical), notation);
        }
    }

    [Theory]
    [InlineData("5 km", "5 m")]
    [InlineData("5 mg", "5 g")]
    [InlineData("binnen 5 werkdagen", "binnen 5 dagen")]
    [InlineData("-0,5%", "0,5%")]
    [InlineData("3 procent", "3 procentpunt")]
    [InlineData("de tweede week", "de derde week")]
    [InlineData("5‰", "5%")]
    public void Find_AnotherValue_HasAnotherForm(string one, string other) =>
        QuantityFinder.Find(one).Single().Canonical.ShouldNotBe(QuantityFinder.Find(other).Single().Canonical);

    [Theory]
    [InlineData("De index is -0,5%.", "-0,5%")]
    [InlineData("De index is minus 0,5 procent.", "minus 0,5 procent")]
    [InlineData("De bijstelling is -/- € 3,00.", "-/- € 3,00")]
    [InlineData("Het saldo is € -3,00.", "€ -3,00")]
    public void Find_Negative_ItsSignBelongsToIt(string text, string written) => QuantityFinder.Find(text).Single().Text.ShouldBe(written);

    [Property(Replay = "1,1")]
    public void Find_AnyAmount_IsTheSameInEveryNotation(ushort euros)
    {
        var dutch = CultureInfo.GetCultureInfo("nl-NL");
        var thousands = 1000 * (1 + euros);
        var written = thousands.ToString("#,0", dutch);

        string[] notations =
        [
            $"€ {written}", $"€{written},-", $"€ {written},00", $"EUR {written}", $"{written} euro",
            $"€ {written.Replace('.', ' ')}", $"€ {1 + euros} duizend",
        ];

        notations.SelectMany(QuantityFinder.Find)
            .Select(value => value.Canonical).Distinct()
            .ShouldHaveSingleItem()
            .ShouldBe($"{thousands} EUR");
    }

    [Property(Replay = "1,1")]
    public void Find_AnyWeight_IsTheSameInGramsAndMilligrams(ushort milligrams)
    {
        var grams = (milligrams / 1000m).ToString("0.###", CultureInfo.GetCultureInfo("nl-NL"));

        QuantityFinder.Find($"een dosis van {milligrams} mg")[^1].Canonical
            .ShouldBe(QuantityFinder.Find($"een dosis van {grams} gram")[^1].Canonical);
    }
}
