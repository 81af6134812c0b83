using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Dutch.Sentences;
using PolicyDiff.Extraction.Actors;

namespace PolicyDiff.Extraction.Tests.Actors;

public sealed class SubjectFinderTests
{
    private static readonly ActorCatalog Catalog = ActorCatalog.For(
        Some.Document().Metadata.Insurer, [new Abbreviation("ZTN", "zorgteam noord"), new Abbreviation("BTN", "buurtnetwerk")]);

    [Theory]
    [InlineData("De RO stuurt een plan aan de WSV's.", "RO")]
    [InlineData("Voor de huisarts levert het wijksamenwerkingsverband een plan.", "WSV")]
    [InlineData("Binnen een startend wijksamenwerkingsverband beslist de huisarts.", "huisarts")]
    [InlineData("Het plan wordt door de regio-organisatie gemaakt.", "RO")]
    [InlineData("Wij beantwoorden uw vraag.", "zorgverzekeraar")]
    [InlineData("Polderzorg betaalt de rekening aan u.", "zorgverzekeraar")]
    [InlineData("Praktijken met wachttijd nodigen wij uit.", "zorgverzekeraar")]
    [InlineData("Dit formulier vult u in.", "zorgaanbieder")]
    [InlineData("De zorginkoper plant een gesprek.", "zorgverzekeraar")]
    [InlineData("Als de patiënt belt, antwoordt de apotheker.", "apotheker")]
    [InlineData("Het buurtnetwerk komt bijeen.", "BTN")]
    [InlineData("Voor 10.000 patiënten is er een budget.", null)]
    [InlineData("Mail naar zorginkoop.huisartsen@polderzorg.nl.", null)]
    [InlineData("Het aantal medewerkers neemt af.", null)]
    [InlineData("Een overleg met gemeenten, huisartsen en apothekers is nuttig.", null)]
    public void Find_PlainSentence_IsTheSubject(string sentence, string? expected) =>
        (new SubjectFinder(Catalog).Find(sentence, ClauseSplitter.Split(sentence), Modality.None)?.Name).ShouldBe(expected);

    [Theory]
    [InlineData("Wij verwachten dat de RO een beoordeling maakt van de plannen van de WSV's.", "RO")]
    [InlineData("Van een deelnemende praktijk verwachten wij dat zij meewerkt.", "praktijk")]
    [InlineData("Wij vragen van de huisarts om een plan.", "huisarts")]
    [InlineData("Wij verwachten van u een plan.", "zorgaanbieder")]
    public void Find_Expectation_IsTheOneOfWhomItIsExpected(string sentence, string expected) =>
        new SubjectFinder(Catalog).Find(sentence, ClauseSplitter.Split(sentence), Modality.Expected)!.Name.ShouldBe(expected);

    [Theory]
    [InlineData("Het is van belang dat wij de plannen kennen.", "zorgverzekeraar")]
    [InlineData("Als u de lijn open houdt bent u ook bereikbaar.", "zorgaanbieder")]
    [InlineData("Als u de lijst te laat indient, betekent dit uitstel.", "zorgaanbieder")]
    [InlineData("Ook geldt dat een plan door het wijksamenwerkingsverband moet zijn ingediend.", "WSV")]
    [InlineData("Waar dat ontbreekt vragen we huisartsen een rooster te maken.", "huisarts")]
    [InlineData("Onze voorkeur gaat uit naar digitale lessen.", "zorgverzekeraar")]
    [InlineData("Het blijft ons streven om snel te beslissen.", "zorgverzekeraar")]
    [InlineData("Lever de begroting in vóór 1 mei.", "zorgaanbieder")]
    [InlineData("Lever de begroting in vóór 1 mei?", null)]
    [InlineData("Het plan van onze leden is af.", null)]
    [InlineData("Een overleg met u is nuttig.", null)]
    [InlineData("De bibliotheek is open.", null)]
    public void FindBearer_NoSubject_IsWhoActsOrIsAsked(string sentence, string? expected) =>
        (new SubjectFinder(Catalog).FindBearer(sentence)?.Name).ShouldBe(expected);

    [Fact]
    public void Extract_NoSubjectInMainClause_ActorIsTheBearer() =>
        Some.Requirements(Some.Paragraph("Als u de lijn open houdt bent u ook bereikbaar.")).Single().Actor.ShouldBe("zorgaanbieder");

    [Fact]
    public void Extract_PronounInFront_PointsBack() =>
        Some.Requirements(Some.Paragraph("De RO maakt een plan. Zij levert dit in bij de gemeente."))
            .Select(requirement => requirement.Actor)
            .ShouldBe(["RO", "RO"]);
}
