using PolicyDiff.Comparison.Declared;
using PolicyDiff.Comparison.Declared.Claims;

namespace PolicyDiff.Comparison.Tests.Declared;

public sealed class AnnouncementReaderTests
{
    [Theory]
    [InlineData("De norm is verlaagd naar 12%.", AnnouncementKind.Lowered)]
    [InlineData("Een ondernemingsplan is niet langer nodig.", AnnouncementKind.Dropped)]
    [InlineData("Er is geen ondernemingsplan meer nodig.", AnnouncementKind.Dropped)]
    [InlineData("De inzet is niet langer vrijblijvend.", AnnouncementKind.Tightened)]
    [InlineData("Er is een eis opgenomen.", AnnouncementKind.Added)]
    [InlineData("Meer dan drie medewerkers zijn bevoegd.", AnnouncementKind.Stated)]
    [InlineData("De termijn begint een maand eerder.", AnnouncementKind.Earlier)]
    [InlineData("De gronden zijn uitgebreid.", AnnouncementKind.Extended)]
    [InlineData("De tekst is verduidelijkt.", AnnouncementKind.Clarified)]
    public void Read_Verb_SaysWhatHappened(string text, object kind) =>
        Read(text).Claims.ShouldHaveSingleItem().Kinds.ShouldBe([(AnnouncementKind)kind]);

    [Theory]
    [InlineData("De norm is verlaagd van 15% naar 12%.", "15%:Former 12%:Target")]
    [InlineData("De norm is 12% in plaats van 15%.", "12%:Named 15%:Former")]
    [InlineData("De periode begint 3 weken eerder.", "3 weken:Difference")]
    [InlineData("De tarieven zijn met 4% verhoogd.", "4%:Difference")]
    public void Read_Values_SaysWhatEachIs(string text, string expected) =>
        string.Join(' ', Read(text).Claims[0].Values.Select(value => $"{value.Value.Text}:{value.Use}")).ShouldBe(expected);

    [Fact]
    public void Read_Clauses_AreClaimsOfTheirOwn() =>
        Read(
            "De tarieven zijn aangepast; het tarief voor zorg op afstand is vervallen en er is een tarief voor nachtzorg toegevoegd (paragraaf 6.2).").Claims
            .Select(claim => claim.Kinds[0]).ShouldBe([AnnouncementKind.Changed, AnnouncementKind.Dropped, AnnouncementKind.Added]);

    [Fact]
    public void Read_SentenceThatGoesOn_BelongsToTheOneBefore() =>
        All("De visie is toegevoegd (hoofdstuk 2). Hierbij is gezondheid ons doel.").ShouldHaveSingleItem().Text.ShouldEndWith("ons doel.");

    [Fact]
    public void Read_SentencesWithPointersOfTheirOwn_AreTwo() =>
        All("De visie is toegevoegd (hoofdstuk 2). De tarieven zijn verhoogd (hoofdstuk 4).")
            .Select(announcement => announcement.Pointers[0].Name)
            .ShouldBe(["2", "4"]);

    [Fact]
    public void Read_Subject_IsFreeOfAnnouncingWordsValuesAndNames()
    {
        var claim = AnnouncementReader.Read(
            Placed("Polderzorg heeft de norm voor zorg op afstand verlaagd naar 12% (paragraaf 3.1)."), ["Polderzorg"])[0].Claims[0];

        claim.Topic.ShouldContain("norm voor zorg op afstand");
        claim.Topic.ShouldNotContain("Polderzorg");
        claim.Topic.ShouldNotContain("verlaagd");
        claim.Topic.ShouldNotContain("12");
        claim.Topic.ShouldNotContain("paragraaf");
    }

    private static Announcement Read(string text) => All(text).ShouldHaveSingleItem();

    private static IReadOnlyList<Announcement> All(string text) => AnnouncementReader.Read(Placed(text), []);

    private static Core.Requirements.Requirement Placed(string text) => Some.Side(2025, Some.Requirement(text)).Requirements[0];
}
