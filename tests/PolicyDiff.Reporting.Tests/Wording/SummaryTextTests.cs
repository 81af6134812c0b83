using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Tests.Wording;

public sealed class SummaryTextTests
{
    [Theory]
    [InlineData("Gewijzigd: “binnen zes weken” wordt “binnen vier weken”")]
    [InlineData("Toegevoegd: “Het WSV heeft een plan.”")]
    public void Of_LabelAroundQuotes_IsLeftOut(string summary) => Of(summary).ShouldBeNull();

    [Theory]
    [InlineData("De termijn om te tekenen gaat van “zes weken” naar “vier weken”.")]
    [InlineData("Nieuw.")]
    public void Of_SentenceOfItsOwn_IsKept(string summary) => Of(summary).ShouldBe(summary);

    [Fact]
    public void Of_QuoteOfTheUnitAtTheEnd_IsCutOff() =>
        Of("Zes weken wordt vier weken: “Het WSV heeft een plan.”").ShouldBe("Zes weken wordt vier weken.");

    [Fact]
    public void Of_ShortenedQuoteOfTheUnitAtTheEnd_IsCutOff() =>
        Of("Zes weken wordt vier weken: “Het WSV heeft …”").ShouldBe("Zes weken wordt vier weken.");

    [Fact]
    public void Of_OtherQuoteAtTheEnd_IsKept() =>
        Of("Het plan heet nu: “jaarplan voor de wijk”").ShouldBe("Het plan heet nu: “jaarplan voor de wijk”");

    private static string? Of(string summary) =>
        SummaryText.Of(Some.Change(ChangeKind.Added, [], [Some.Right("Het WSV heeft een plan.")], summary));
}
