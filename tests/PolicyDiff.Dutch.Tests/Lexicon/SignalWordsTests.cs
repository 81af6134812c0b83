using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Tests.Lexicon;

public sealed class SignalWordsTests
{
    [Theory]
    [InlineData("Wij vergoeden de rit.", "PAY")]
    [InlineData("Wij sluiten in 2025 geen nieuwe overeenkomsten.", "BUY")]
    [InlineData("Onder een team wordt een groep van vijf verstaan.", "DEFINE", false)]
    [InlineData("Een team wordt verstaan als een groep.", "DEFINE")]
    [InlineData("Meer informatie op de website.", "REFER")]
    public void Find_Sentence_HasTheClass(string text, string name, bool expected = true) =>
        SignalWords.OfNorms.Find(SignalWords.Words(text)).Any(found => found.Class == name).ShouldBe(expected);

    [Fact]
    public void Find_GapOverTheEndOfASentence_IsNoPhrase() =>
        SignalWords.OfNorms.Find(SignalWords.Words("Wij sluiten de deur. Overeenkomst volgt."))
            .ShouldNotContain(found => found.Class == "BUY");

    [Fact]
    public void Find_PartOfAWord_IsNoForm() => SignalWords.OfNorms.Find(SignalWords.Words("betaaldag")).ShouldBeEmpty();

    [Theory]
    [InlineData("Uitsluitingsgronden", "EXCLUSIONS")]
    [InlineData("Aanvullende minimumeisen", "DEMANDS")]
    [InlineData("Tarieven 2025", "TARIFFS")]
    public void Find_Title_HasTheClass(string title, string name) =>
        SignalWords.OfSections.Find(SignalWords.Words(title)).ShouldContain(found => found.Class == name);
}
