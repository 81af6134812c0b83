using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Tests.Lexicon;

public sealed class WordRootsTests
{
    [Theory]
    [InlineData("indienen", "ingediend", "indiening")]
    [InlineData("leveren", "levert", "geleverd", "levering")]
    [InlineData("plan", "plannen")]
    [InlineData("maand", "maanden")]
    [InlineData("schriftelijk", "schriftelijke")]
    [InlineData("brief", "brieven")]
    [InlineData("huis", "huizen")]
    [InlineData("dossier", "dossiers")]
    [InlineData("is", "zijn", "waren", "geweest")]
    [InlineData("ontvangt", "ontvangen")]
    [InlineData("jaar", "jaren")]
    public void Of_FormsOfOneWord_AreOneRoot(params string[] forms) => forms.Select(WordRoots.Of).Distinct().ShouldHaveSingleItem();

    [Theory]
    [InlineData("minimaal", "maximaal")]
    [InlineData("aanleveren", "leveren")]
    [InlineData("opzeggen", "zeggen")]
    [InlineData("bevoegd", "onbevoegd")]
    [InlineData("week", "maand")]
    public void Of_OtherWords_AreOtherRoots(string one, string other) => WordRoots.Of(one).ShouldNotBe(WordRoots.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData(";")]
    [InlineData("€")]
    public void Of_NoWord_IsItself(string text) => WordRoots.Of(text).ShouldBe(text);
}
