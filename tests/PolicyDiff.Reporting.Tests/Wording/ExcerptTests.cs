using System.Globalization;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Tests.Wording;

public sealed class ExcerptTests
{
    private const string Sentence =
        "Gezien de grotere rol van de regio gaat de voorkeur uit naar één certificaat voor alle praktijken samen.";

    [Fact]
    public void Ends_LongText_KeepsHowItBeginsAndHowItEnds() =>
        Excerpt.Ends(Sentence, 60).ShouldBe("Gezien de grotere rol (…) voor alle praktijken samen.");

    [Theory]
    [InlineData(104)]
    [InlineData(500)]
    public void Ends_TextThatFits_IsWhole(int longest) => Excerpt.Ends(Sentence, longest).ShouldBe(Sentence);

    [Fact]
    public void Ends_AnyLength_IsNoLongerThanAsked()
    {
        foreach (var longest in Enumerable.Range(20, 100))
        {
            new StringInfo(Excerpt.Ends(Sentence, longest)).LengthInTextElements.ShouldBeLessThanOrEqualTo(longest);
        }
    }

    [Fact]
    public void Ends_OneLongWord_IsCut() => Excerpt.Ends(new string('a', 100), 20).ShouldBe(new string('a', 19) + "…");

    [Fact]
    public void Around_PlaceNearTheEnd_ShowsIt() =>
        Excerpt.Around(Sentence, Sentence.IndexOf("certificaat", StringComparison.Ordinal), 40).ShouldContain("certificaat");
}
