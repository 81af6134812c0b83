using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Tests.Lexicon;

public sealed class LexicalReaderTests
{
    [Theory]
    [InlineData("de praktijk levert de cijfers aan", "aanleveren")]
    [InlineData("om de cijfers aan te leveren", "aanleveren")]
    [InlineData("dit stuk vult het beleid aan", "aanvullen")]
    public void Read_SeparatedVerb_IsOneUnit(string text, string verb)
    {
        var units = Read(text);

        units.ShouldContain(unit => unit.Roots.Contains(WordRoots.Of(verb)));
        units.ShouldNotContain(unit => unit.Text == "aan");
    }

    [Fact]
    public void Read_ParticleOfAnotherClause_StaysAWord() =>
        Read("de praktijk levert cijfers , aan de balie").ShouldContain(unit => unit.Text == "aan");

    [Fact]
    public void Read_PhraseOfAFamily_IsOneUnit() =>
        Read("wij willen een overeenkomst sluiten")
            .ShouldContain(unit => unit.Text == "een overeenkomst sluiten" && unit.Families.Contains("contracteren"));

    [Fact]
    public void Read_Units_TellWhereTheyBegin() => Read("de praktijk belt").Select(unit => unit.First).ShouldBe([0, 1, 2]);

    private static IReadOnlyList<LexicalUnit> Read(string text) => LexicalReader.Read(DutchLexicon.Default, text.Split(' '));
}
