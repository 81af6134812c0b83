using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction.Values;

namespace PolicyDiff.Extraction.Tests.Values;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("Mail naar Inkoop@Polderzorg.NL.", "inkoop@polderzorg.nl")]
    [InlineData("Zie https://www.polderzorg.nl/zorg/.", "polderzorg.nl/zorg")]
    [InlineData("Bel (071) 5825 441.", "0715825441")]
    [InlineData("Bel +31 71 582 5441.", "0715825441")]
    public void Read_Contact_IsCanonical(string text, string canonical) => Single(text, ValueKind.Contact).ShouldBe(canonical);

    [Theory]
    [InlineData("gecertificeerd volgens HKZ", "hkz")]
    [InlineData("volgens NEN 7510:2017", "nen 7510:2017")]
    [InlineData("volgens NEN-EN 15224", "nen 15224")]
    [InlineData("de Governancecode Zorg 2022", "governancecode zorg 2022")]
    [InlineData("een Wtza-vergunning", "wtza")]
    [InlineData("de Wet toetreding zorgaanbieders (Wtza)", "wtza")]
    [InlineData("de WTZA", "wtza")]
    [InlineData("een VECOZO-certificaat", "vecozo-certificaat")]
    [InlineData("het keurmerk XIS", "xis-keurmerk")]
    [InlineData("de Green Deal Duurzame Zorg (GDDZ) 3.0", "green deal duurzame zorg 3.0")]
    public void Read_Certificate_IsCanonical(string text, string canonical) => Single(text, ValueKind.Certificate).ShouldBe(canonical);

    [Theory]
    [InlineData("zie paragraaf 3.2", "§ 3.2")]
    [InlineData("in hoofdstuk 5", "§ 5")]
    [InlineData("conform alinea 3.2.3", "§ 3.2.3")]
    [InlineData("in Bijlage 1", "bijlage 1")]
    [InlineData("op grond van artikel 2.10", "artikel 2.10")]
    [InlineData("Zie ook 2.3.1.", "§ 2.3.1")]
    [InlineData("volgens 3.1.2", "§ 3.1.2")]
    [InlineData("artikel 3.1.1", "artikel 3.1.1")]
    public void Read_Reference_IsCanonical(string text, string canonical) => Single(text, ValueKind.Reference).ShouldBe(canonical);

    [Fact]
    public void Read_SeveralReferences_EachIsAValue() =>
        ValueReader.Read("Hoofdstuk 6 en 7 en paragraaf 3.2, 3.3 en 4.1", 2025)
            .Select(value => value.Canonical)
            .ShouldBe(["§ 6", "§ 7", "§ 3.2", "§ 3.3", "§ 4.1"]);

    [Fact]
    public void Read_MixedSentence_EveryWordIsReadOnce() =>
        ValueReader.Read(
            "Lever uiterlijk 1 oktober 2024 (paragraaf 2.1) ten minste 3 verslagen aan via info@polderzorg.nl, binnen 2 weken na tussen 8 en 12 uur.",
            2025)
            .Select(value => (value.Kind, value.Canonical)).ShouldBe(
            [
                (ValueKind.Date, "T-1-10-01"),
                (ValueKind.Reference, "§ 2.1"),
                (ValueKind.Count, "3"),
                (ValueKind.Contact, "info@polderzorg.nl"),
                (ValueKind.Duration, "2 week"),
                (ValueKind.Range, "08:00..12:00"),
            ]);

    [Theory]
    [InlineData("ten minste 3 leden", ValueBound.AtLeast)]
    [InlineData("niet minder dan 3 leden", ValueBound.AtLeast)]
    [InlineData("3 of meer leden", ValueBound.AtLeast)]
    [InlineData("meer dan 3 leden", ValueBound.MoreThan)]
    [InlineData("maximaal € 3,00", ValueBound.AtMost)]
    [InlineData("mag niet hoger zijn dan 3%", ValueBound.AtMost)]
    [InlineData("binnen 3 weken", ValueBound.AtMost)]
    [InlineData("uiterlijk op 3 mei", ValueBound.AtMost)]
    [InlineData("tot en met 3 mei", ValueBound.AtMost)]
    [InlineData("tot 3 mei", ValueBound.LessThan)]
    [InlineData("vóór 3 mei", ValueBound.LessThan)]
    [InlineData("onder de € 3,00", ValueBound.LessThan)]
    [InlineData("na 3 mei", ValueBound.MoreThan)]
    [InlineData("vanaf 3 mei", ValueBound.AtLeast)]
    [InlineData("≥ 3 leden", ValueBound.AtLeast)]
    [InlineData("<= 3 leden", ValueBound.AtMost)]
    [InlineData("> 3 leden", ValueBound.MoreThan)]
    [InlineData("<3 leden", ValueBound.LessThan)]
    [InlineData("max. 3 leden", ValueBound.AtMost)]
    [InlineData("min. 3 leden", ValueBound.AtLeast)]
    [InlineData("m.i.v. 3 mei", ValueBound.AtLeast)]
    [InlineData("om en nabij 3 leden", ValueBound.About)]
    [InlineData("± 3 leden", ValueBound.About)]
    [InlineData("18 jaar en ouder", ValueBound.AtLeast)]
    [InlineData("vanaf 18 jaar", ValueBound.AtLeast)]
    [InlineData("18+", ValueBound.AtLeast)]
    [InlineData("75-plussers", ValueBound.AtLeast)]
    [InlineData("voor kinderen van 18-", ValueBound.LessThan)]
    [InlineData("ongeveer 3 leden", ValueBound.About)]
    [InlineData("voor 3 leden", ValueBound.None)]
    [InlineData("precies 3 leden", ValueBound.None)]
    public void Read_Bound_IsOnItsSide(string text, ValueBound expected) => ValueReader.Read(text, 2025).Single().Bound.ShouldBe(expected);

    [Theory]
    [InlineData("1O,50 uur", "10.5 uur", "1O,50 uur")]
    [InlineData("2.O95 leden", "2095", "2.O95")]
    [InlineData("l2 leden", "12", "l2")]
    [InlineData("1OO leden", "100", "1OO")]
    public void Read_LetterInNumberOfScan_IsADigit(string text, string canonical, string written)
    {
        var value = ValueReader.Read(text, 2025).ShouldHaveSingleItem();
        (value.Canonical, value.Text).ShouldBe((canonical, written));
    }

    [Theory]
    [InlineData("zuurstof O2 en een lO")]
    [InlineData("de lol van 1e lijn")]
    public void Read_LettersOfAWord_AreNoDigits(string text) => ValueReader.Read(text, 2025).ShouldBeEmpty();

    private static string Single(string text, ValueKind kind)
    {
        var value = ValueReader.Read(text, 2025).ShouldHaveSingleItem();
        value.Kind.ShouldBe(kind);
        value.Span.In(text).ShouldBe(value.Text);
        return value.Canonical;
    }
}
