using PolicyDiff.Dutch.Analysis.Families;
using PolicyDiff.Dutch.Analysis.Stemming;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed class WordFamilyTests
{
    [Theory]
    [InlineData("wegen", "gewogen", true)]
    [InlineData("afsluiting", "afgesloten", true)]
    [InlineData("indienen", "dienen", true)]
    [InlineData("ondertekening", "ondertekent", true)]
    [InlineData("begroting", "jaarplan", false)]
    [InlineData("weken", "maanden", false)]
    public void AreRelated_FormsOfOneWord_AreFound(string one, string other, bool related)
    {
        WordFamily.AreRelated(DutchStemmer.Stem(one), DutchStemmer.Stem(other)).ShouldBe(related);
        WordFamily.AreRelated(DutchStemmer.Stem(other), DutchStemmer.Stem(one)).ShouldBe(related);
    }

    [Theory]
    [InlineData("gestuurd", "stuurt")]
    [InlineData("gemeld", "meldt")]
    public void RootOf_VerbForms_Meet(string one, string other) =>
        WordFamily.RootOf(DutchStemmer.Stem(one)).ShouldBe(WordFamily.RootOf(DutchStemmer.Stem(other)));
}
