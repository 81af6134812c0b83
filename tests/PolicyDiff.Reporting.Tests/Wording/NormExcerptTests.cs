using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Wording.Quoting;

namespace PolicyDiff.Reporting.Tests.Wording;

public sealed class NormExcerptTests
{
    private const string Opening =
        "Nu het overleg tussen de praktijken in vrijwel elke gemeente van ons werkgebied een vaste plaats heeft gekregen en de roosters daarop zijn ingericht ";

    [Theory]
    [InlineData("moet de regio-organisatie de coördinatoren in dienst nemen.", "moet", "in dienst nemen.")]
    [InlineData("mag de regio-organisatie geen onderaannemers inzetten.", "mag", "geen onderaannemers inzetten.")]
    [InlineData("hoeft de regio-organisatie niet elk kwartaal te rapporteren.", "hoeft", "niet elk kwartaal te rapporteren.")]
    public void Of_LongSentence_KeepsTheNorm(string norm, string modal, string end)
    {
        var excerpt = NormExcerpt.Of(Opening + norm, [], 90);

        excerpt.Length.ShouldBeLessThan(125);
        excerpt.ShouldContain("(…)");
        excerpt.ShouldContain(modal);
        excerpt.ShouldEndWith(end);
    }

    [Fact]
    public void Of_ValueInTheMiddle_KeepsIt()
    {
        var text =
            $"{Opening}bedraagt het tarief voor ieder van de deelnemende praktijken € 7,96 per patiënt in elk jaar dat de overeenkomst tussen alle partijen nog loopt.";
        var at = text.IndexOf('€', StringComparison.Ordinal);

        NormExcerpt.Of(text, [new(at, at + 6)], 80).ShouldContain("€ 7,96");
    }

    [Fact]
    public void Of_ClauseThatCanBeMissed_IsLeftOutWhole() =>
        NormExcerpt.Of(
            "De zorgaanbieder moet een plan, dat met de gemeente en de huisartsen in de wijk is besproken, voor 1 mei naar ons kantoor sturen.",
            [],
            90)
            .ShouldBe("De zorgaanbieder moet een plan, (…) voor 1 mei naar ons kantoor sturen.");

    [Fact]
    public void Of_BracketsThatCanBeMissed_AreLeftOutWhole() =>
        NormExcerpt.Of(
            "De praktijk werkt samen met drie disciplines (in ieder geval huisarts en apotheker) en moet dat in een plan vastleggen.",
            [],
            90)
            .ShouldBe("De praktijk werkt samen met drie disciplines (…) en moet dat in een plan vastleggen.");

    [Fact]
    public void Of_ClauseWithANorm_Stays() =>
        NormExcerpt.Of(
            "De praktijk stuurt een plan, dat zij niet hoeft te bespreken met de gemeente of de wijk, naar het kantoor in de eigen regio toe.",
            [],
            110).ShouldContain("niet hoeft");

    [Fact]
    public void Of_ShortSentence_IsWhole() => NormExcerpt.Of("De praktijk heeft een plan.", [], 80).ShouldBe("De praktijk heeft een plan.");

    [Theory]
    [InlineData(new[] { 3, 1, 2, 7, 9, 8, 12 }, "1–3, 7–9, 12")]
    [InlineData(new[] { 4, 5 }, "4, 5")]
    public void NumberRanges_Of_JoinsThreeInARow(int[] numbers, string expected) => NumberRanges.Of(numbers).ShouldBe(expected);
}
