using System.Globalization;
using FsCheck.Xunit;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Numbers;

namespace PolicyDiff.Dutch.Tests.Numbers;

public sealed class QuantityFinderTests
{
    [Theory]
    [InlineData("ten minste zes leden", ValueKind.Count, "6")]
    [InlineData("maximaal 2.500 deelnemers", ValueKind.Count, "2500")]
    [InlineData("1,2 miljoen verzekerden", ValueKind.Count, "1200000")]
    [InlineData("precies één locatie", ValueKind.Count, "1")]
    [InlineData("10.000-20.000 inwoners", ValueKind.Range, "10000..20000")]
    [InlineData("100.000 – 200.000 inwoners", ValueKind.Range, "100000..200000")]
    [InlineData("tussen 5 en 10 personen", ValueKind.Range, "5..10")]
    [InlineData("groepen van drie tot en met zes kinderen", ValueKind.Range, "3..6")]
    [InlineData("niveau 3 t/m 6", ValueKind.Range, "3..6")]
    [InlineData("€ 7,96 per patiënt", ValueKind.Money, "7.96 EUR")]
    [InlineData("EUR 1.200", ValueKind.Money, "1200 EUR")]
    [InlineData("7,96 euro", ValueKind.Money, "7.96 EUR")]
    [InlineData("€ 500.000,-", ValueKind.Money, "500000 EUR")]
    [InlineData("€ 1.840,00", ValueKind.Money, "1840 EUR")]
    [InlineData("€ 2,5 miljoen", ValueKind.Money, "2500000 EUR")]
    [InlineData("€ 10 - € 20", ValueKind.Money, "10..20 EUR")]
    [InlineData("95,5 procent", ValueKind.Percentage, "95.5 %")]
    [InlineData("25%", ValueKind.Percentage, "25 %")]
    [InlineData("een kwart van de uren", ValueKind.Percentage, "25 %")]
    [InlineData("de helft van hen", ValueKind.Percentage, "50 %")]
    [InlineData("10-20%", ValueKind.Percentage, "10..20 %")]
    [InlineData("binnen zes weken", ValueKind.Duration, "6 week")]
    [InlineData("binnen 6 weken", ValueKind.Duration, "6 week")]
    [InlineData("14 dagen", ValueKind.Duration, "2 week")]
    [InlineData("14 werkdagen", ValueKind.Duration, "14 werkdag")]
    [InlineData("12 maanden", ValueKind.Duration, "1 jaar")]
    [InlineData("een half jaar", ValueKind.Duration, "6 maand")]
    [InlineData("anderhalf jaar", ValueKind.Duration, "18 maand")]
    [InlineData("een kwartaal", ValueKind.Duration, "3 maand")]
    [InlineData("een driejarige overeenkomst", ValueKind.Duration, "3 jaar")]
    [InlineData("vier tot zes weken", ValueKind.Duration, "4..6 week")]
    [InlineData("binnen 24 uur", ValueKind.Duration, "24 uur")]
    [InlineData("een 24-uurs voorziening", ValueKind.Duration, "24 uur")]
    [InlineData("20 uur nascholing", ValueKind.Count, "20 uur")]
    [InlineData("jaarlijks", ValueKind.Frequency, "1 per jaar")]
    [InlineData("eenmaal per jaar", ValueKind.Frequency, "1 per jaar")]
    [InlineData("twee keer per maand", ValueKind.Frequency, "2 per maand")]
    [InlineData("per kwartaal", ValueKind.Frequency, "4 per jaar")]
    [InlineData("elk kwartaal", ValueKind.Frequency, "4 per jaar")]
    [InlineData("eenmaal per zes maanden", ValueKind.Frequency, "2 per jaar")]
    [InlineData("iedere twee weken", ValueKind.Frequency, "1 per 2 week")]
    [InlineData("om de twee jaar", ValueKind.Frequency, "1 per 2 jaar")]
    public void Find_Quantity_IsCanonical(string text, ValueKind kind, string canonical)
    {
        var value = QuantityFinder.Find(text).ShouldHaveSingleItem();
        (value.Kind, value.Canonical).ShouldBe((kind, canonical));
    }

    [Theory]
    [InlineData("een plan en een begroting")]
    [InlineData("één van de eisen")]
    [InlineData("een of meer locaties")]
    [InlineData("stap 2 van segment 3")]
    [InlineData("Wij nemen dit in acht.")]
    [InlineData("versie 3.0 en paragraaf 2.1.3")]
    [InlineData("24/7 en POH-3 en S1 en CO2 en 1e lijn")]
    [InlineData("2) een begroting")]
    [InlineData("1. Inleiding")]
    [InlineData("een derde partij")]
    [InlineData("de eerste dag")]
    [InlineData("artikel 5g")]
    [InlineData("nu eenmaal zo")]
    public void Find_NameOrArticle_IsNoValue(string text) => QuantityFinder.Find(text).ShouldBeEmpty();

    [Fact]
    public void Find_HoursOfWork_AreACountWithAPeriod() =>
        QuantityFinder.Find("minimaal 20 uur per week").Select(value => (value.Kind, value.Canonical))
            .ShouldBe([(ValueKind.Count, "20 uur"), (ValueKind.Frequency, "1 per week")]);

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("en-US")]
    public void Find_AnyCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            QuantityFinder.Find("BINNEN TIEN DAGEN, € 1.234,50 of 12,5%")
                .Select(value => value.Canonical)
                .ShouldBe(["10 dag", "1234.5 EUR", "12.5 %"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property(Replay = "1,1")]
    public void Find_AnyText_SpansLieInsideAndApart(FsCheck.NonNull<string> any)
    {
        var values = QuantityFinder.Find(any.Get);

        values.ShouldAllBe(value => value.Span.Start < value.Span.End && value.Span.End <= any.Get.Length);
        values.Zip(values.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }

    [Property(Replay = "1,1")]
    public void Find_AnyNumber_IsReadAsWritten(uint number)
    {
        var dutch = number.ToString("#,0", CultureInfo.GetCultureInfo("nl-NL"));

        QuantityFinder.Find($"ongeveer {dutch} patiënten")
            .ShouldHaveSingleItem().Canonical
            .ShouldBe(number.ToString(CultureInfo.InvariantCulture));
    }
}
