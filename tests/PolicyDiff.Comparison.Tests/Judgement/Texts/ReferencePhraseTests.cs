using PolicyDiff.Comparison.Judgement.Texts;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

/// <summary>References to parts of laws and documents, shown as <c>phrase [parts]</c>.</summary>
public sealed class ReferencePhraseTests
{
    [Theory]
    [InlineData("zie artikel 23 van de wet.", "artikel 23 [23]")]
    [InlineData("zie de artikelen 23, 25, tweede lid, en 27.", "artikelen 23, 25, tweede lid, en 27 [23 25 tweede 27]")]
    [InlineData("zie artikel 4, eerste lid, onder a en b.", "artikel 4, eerste lid, onder a en b [4 eerste a b]")]
    [InlineData("zie artikel 4 tot en met 6.", "artikel 4 tot en met 6 [4 6]")]
    [InlineData("zie bijlage 2 bij hoofdstuk iv.", "bijlage 2 [2]|hoofdstuk iv []")]
    [InlineData("zie het tweede en derde lid.", "tweede en derde lid [tweede derde]")]
    [InlineData("zie onderdeel c.", "onderdeel c [c]")]
    [InlineData("zie paragraaf 4.1.2.", "paragraaf 4.1.2 [4.1.2]")]
    [InlineData("zie het eenentwintigste lid.", "eenentwintigste lid [eenentwintigste]")]
    [InlineData("zie artikel 5 en 20 dagen later.", "artikel 5 [5]")]
    public void Find_Text_ReadsAReferenceWithItsWholeList(string folded, string expected) =>
        string.Join('|', ReferencePhrase.Find(folded).Select(phrase => $"{phrase.Span.In(folded)} [{string.Join(' ', phrase.Parts)}]"))
            .ShouldBe(expected);

    [Theory]
    [InlineData("de tweede keer.")]
    [InlineData("binnen 23 dagen.")]
    [InlineData("onder de patienten.")]
    public void Find_NumbersOfOtherThings_AreNoReferences(string folded) => ReferencePhrase.Find(folded).ShouldBeEmpty();
}
