using PolicyDiff.Dutch.Analysis.Families;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed class VerbFormsTests
{
    private static readonly VerbForms Verbs = new(
        new[] { "leveren", "indienen", "afronden", "aanvragen", "starten", "spreken", "opleveren" }.Select(VerbForms.StemOf));

    [Theory]
    [InlineData("levert", "leveren")]
    [InlineData("geleverd", "leveren")]
    [InlineData("ingediend", "indienen")]
    [InlineData("afgerond", "afronden")]
    [InlineData("aangevraagd", "aanvragen")]
    [InlineData("gestart", "starten")]
    [InlineData("ingediende", "indienen")]
    public void Of_FormOfAKnownVerb_IsItsStem(string form, string verb) =>
        Verbs.Of(form).ShouldBe(VerbForms.StemOf(verb));

    [Theory]
    [InlineData("markt")]
    [InlineData("gesprek")]
    [InlineData("gemeente")]
    [InlineData("gebied")]
    public void Of_WordThatIsNoFormOfAKnownVerb_StaysWhatItIs(string word) =>
        Verbs.Of(word).ShouldBe(VerbForms.StemOf(word));

    [Theory]
    [InlineData("De praktijk dient elk jaar een plan in.", "indienen", "dient", "in")]
    [InlineData("De praktijk dient een plan in met een begroting.", "indienen", "dient", "in")]
    [InlineData("Wij hopen de gesprekken in mei af te ronden.", "afronden", "ronden", "af")]
    [InlineData("De groep levert een verslag op volgens het model.", "opleveren", "levert", "op")]
    public void Separated_ParticleApart_FindsTheWholeVerb(string sentence, string verb, string form, string particle)
    {
        var found = Verbs.Separated(sentence).ShouldHaveSingleItem();

        found.Stem.ShouldBe(VerbForms.StemOf(verb));
        found.Verb.In(sentence).ShouldBe(form);
        found.Particle.In(sentence).ShouldBe(particle);
    }

    [Theory]
    [InlineData("De praktijk dient in de regio een plan te hebben.")]
    [InlineData("De praktijk dient daarvoor een plan te hebben, in mei.")]
    [InlineData("De groep levert op maandag.")]
    public void Separated_Preposition_IsNoParticle(string sentence) => Verbs.Separated(sentence).ShouldBeEmpty();
}
