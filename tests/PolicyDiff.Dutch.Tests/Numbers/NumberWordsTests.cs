using System.Globalization;
using PolicyDiff.Dutch.Numbers;

namespace PolicyDiff.Dutch.Tests.Numbers;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("een", 1)]
    [InlineData("Eén", 1)]
    [InlineData("zes", 6)]
    [InlineData("twaalf", 12)]
    [InlineData("vijfentwintig", 25)]
    [InlineData("drieëntwintig", 23)]
    [InlineData("honderd", 100)]
    [InlineData("honderdtwintig", 120)]
    [InlineData("tweehonderdenvijf", 205)]
    [InlineData("duizend", 1000)]
    [InlineData("tienduizend", 10_000)]
    [InlineData("vijfentwintigduizendzeshonderd", 25_600)]
    [InlineData("anderhalf", 1.5)]
    [InlineData("tweeënhalf", 2.5)]
    [InlineData("drietal", 3)]
    public void TryParse_NumberWord_IsRead(string word, double expected)
    {
        NumberWords.TryParse(word, out var value).ShouldBeTrue();
        value.ShouldBe((decimal)expected);
    }

    [Theory]
    [InlineData("driehoek")]
    [InlineData("tweezijdig")]
    [InlineData("eens")]
    [InlineData("honderden")]
    [InlineData("")]
    public void TryParse_OtherWord_IsRefused(string word) => NumberWords.TryParse(word, out _).ShouldBeFalse();

    [Fact]
    public void TryParse_EveryNumberBelowHundred_HasOneWord()
    {
        string[] units = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
        string[] tens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
        for (var n = 21; n < 100; n++)
        {
            var word = n % 10 == 0 ? tens[n / 10] : $"{units[n % 10]}{(units[n % 10].EndsWith('e') ? "ën" : "en")}{tens[n / 10]}";
            NumberWords.TryParse(word, out var value).ShouldBeTrue(word);
            value.ShouldBe(n, string.Create(CultureInfo.InvariantCulture, $"{word}"));
        }
    }
}
