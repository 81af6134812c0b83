using System.Globalization;
using PolicyDiff.Comparison.Judgement.Texts;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

/// <summary>How well words are answered by the other wording: shown for each word that is not fully answered.</summary>
public sealed class ItemMatchingTests
{
    [Theory]
    [InlineData("De praktijk meldt een klacht.", "De klacht meldt de praktijk.", "", "")]
    [InlineData("De praktijk meldt een klacht.", "De praktijk meldt klachten.", "", "")]
    [InlineData("De praktijk behandelt diabetes.", "De praktijk behandelt hartfalen.", "diabetes 0", "hartfalen 0")]
    [InlineData("U stuurt een brief.", "De zorgaanbieder stuurt een brief.", "", "")]
    [InlineData("Voor deze zorg geldt een huisartsverwijzing.", "Voor deze zorg geldt een verwijzing van de huisarts.", "", "")]
    [InlineData("De praktijk heeft een kwaliteitsjaarverslag.", "De praktijk heeft een jaarverslag.", "kwaliteitsjaarverslag 0.6",
        "jaarverslag 0.8")]
    [InlineData("De praktijk vraagt het burgerservicenummer.", "De praktijk vraagt het BSN.", "", "")]
    [InlineData("De praktijk werkt met een vragenlijst.", "De praktijk werkt met een vragelijst.", "vragenlijst 0.9", "vragelijst 0.9")]
    public void Of_Wordings_TellsWhatIsNotAnswered(string left, string right, string openLeft, string openRight)
    {
        var pair = Judged.Pair(left, right);

        Open(pair.Left, pair.Matching.OfLeft).ShouldBe(openLeft);
        Open(pair.Right, pair.Matching.OfRight).ShouldBe(openRight);
    }

    [Fact]
    public void Of_WordSaidTwice_IsAnsweredByTheOneWordLess() =>
        Open("De praktijk meldt een klacht en bespreekt die klacht.", "De praktijk meldt en bespreekt een klacht.").ShouldBe("klacht 0.9");

    [Fact]
    public void Of_WordOfTheLead_IsAnswered()
    {
        var pair = Judged.Pair("Een plan over wondzorg.", "Een plan.", "Over wondzorg levert u:");

        Open(pair.Left, pair.Matching.OfLeft).ShouldBe("wondzorg 0.8");
    }

    private static string Open(string left, string right) =>
        Judged.Pair(left, right) is var pair ? Open(pair.Left, pair.Matching.OfLeft) : string.Empty;

    private static string Open(JudgedText text, IReadOnlyList<double> answered) => string.Join(", ", text.Items.Index()
        .Where(entry => answered[entry.Index] < 1)
        .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Item.Unit.Text} {answered[entry.Index]:0.##}")));
}
