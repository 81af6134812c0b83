using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Tests.Lexicon;

public sealed class DutchLexiconTests
{
    private static readonly DutchLexicon Lexicon = DutchLexicon.Default;

    [Theory]
    [InlineData("contract", "zorgovereenkomst", "overeenkomst")]
    [InlineData("afspreken", "overeengekomen", "overeenkomen")]
    public void FamiliesOf_WordsOfOneFamily_ShareItsName(string one, string other, string family)
    {
        Lexicon.FamiliesOf(WordRoots.Of(one)).ShouldContain(family);
        Lexicon.FamiliesOf(WordRoots.Of(other)).ShouldContain(family);
    }

    [Fact]
    public void FamiliesOf_UnknownWord_IsEmpty() => Lexicon.FamiliesOf("kwibus").ShouldBeEmpty();

    [Theory]
    [InlineData("minimaal", "maximaal")]
    [InlineData("schriftelijk", "mondeling")]
    [InlineData("bevoegd", "onbevoegd")]
    [InlineData("maandag", "zaterdag")]
    [InlineData("begindatum", "einddatum")]
    public void AreOpposite_Contraries_AreSoBothWays(string one, string other)
    {
        Lexicon.AreOpposite(WordRoots.Of(one), WordRoots.Of(other)).ShouldBeTrue();
        Lexicon.AreOpposite(WordRoots.Of(other), WordRoots.Of(one)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("minimaal", "minstens")]
    [InlineData("maandag", "maandag")]
    [InlineData("maandag", "winter")]
    [InlineData("der", "onder")]
    [InlineData("plan", "jaarplan")]
    public void AreOpposite_OtherWords_AreNot(string one, string other) =>
        Lexicon.AreOpposite(WordRoots.Of(one), WordRoots.Of(other)).ShouldBeFalse();

    [Fact]
    public void OppositeTerms_Text_HoldsWordsAndPhrasesWithTheirPlaces() =>
        Lexicon.OppositeTerms([.. "de ten minste een".Split(' ').Select(WordRoots.Of)])
            .Select(term => term.Place).Distinct()
            .ShouldBe([0, 1, 2, 3]);

    [Fact]
    public void OppositeTerms_Phrase_IsOneTermBesideItsWords() =>
        Lexicon.OppositeTerms([.. "ten minste".Split(' ').Select(WordRoots.Of)])
            .ShouldContain((string.Join(' ', "ten minste".Split(' ').Select(WordRoots.Of)), 0));

    [Fact]
    public void Separable_ParticleAndVerb_AreTheVerbTogether() =>
        SeparableVerbs.Of("aan", WordRoots.Of("leveren")).ShouldBe(WordRoots.Of("aanleveren"));

    [Theory]
    [InlineData("aan", "eten")]
    [InlineData("naast", "leveren")]
    public void Separable_NoVerbTogether_IsNull(string particle, string verb) =>
        SeparableVerbs.Of(particle, WordRoots.Of(verb)).ShouldBeNull();

    [Fact]
    public void Supported_NounWithItsVerb_IsWhatTheyMeanTogether() =>
        Lexicon.Supported(WordRoots.Of("verzoek"), WordRoots.Of("indienen")).ShouldBe(WordRoots.Of("verzoeken"));

    [Fact]
    public void Supported_NounWithAnotherVerb_IsNull() =>
        Lexicon.Supported(WordRoots.Of("verzoek"), WordRoots.Of("wandelen")).ShouldBeNull();

    [Fact]
    public void AreNear_FamiliesThatStandForOneAnother_AreSoBothWays()
    {
        Lexicon.AreNear(Set("aanleveren"), Set("verstrekken")).ShouldBeTrue();
        Lexicon.AreNear(Set("verstrekken"), Set("aanleveren")).ShouldBeTrue();
        Lexicon.AreNear(Set("aanleveren"), Set("overeenkomst")).ShouldBeFalse();
    }

    [Fact]
    public void Bare_Lexicon_KnowsNoFamilies()
    {
        DutchLexicon.Bare.Size.ShouldBe(0);
        DutchLexicon.Bare.FamiliesOf(WordRoots.Of("contract")).ShouldBeEmpty();
        DutchLexicon.Bare.AreOpposite(WordRoots.Of("minimaal"), WordRoots.Of("maximaal")).ShouldBeFalse();
    }

    [Fact]
    public void Size_Default_IsThatOfALexicon() => Lexicon.Size.ShouldBeGreaterThan(5000);

    private static HashSet<string> Set(string name) => [name];
}
