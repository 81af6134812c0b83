using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

public sealed class JudgedTextTests
{
    [Fact]
    public void Words_Text_AreFoldedWithEachValueAsOne() =>
        Judged.Pair("Cliënten betalen € 1.250 thuis, volgens artikel 4 van de wet.", "x").Left.Words
            .Select(word => word[0] == JudgedText.ValueMark ? "#" : word)
                .ShouldBe(["clienten", "betalen", "#", "thuis", ",", "volgens", "#", "van", "de", "wet", "."]);

    [Theory]
    [InlineData("HIS/KIS in de vrij-gevestigde praktijk's zorg & wonen", "his/kis|in|de|vrij-gevestigde|praktijk's|zorg|wonen")]
    [InlineData("Mail: zorg@polder.nl (vandaag)!", "mail|:|zorg@polder.nl|(|vandaag|)|!")]
    public void Words_SignsInWords_KeepThemTogether(string text, string expected) =>
        string.Join('|', JudgedText.Of(text, DutchLexicon.Default).Words).ShouldBe(expected);

    [Fact]
    public void Plain_Values_AreBlottedOutAtTheirPlace()
    {
        var text = Judged.Pair("De opslag is 20% volgens artikel 4.", "x").Left;

        text.Plain.Length.ShouldBe(text.Raw.Length);
        text.Plain.ShouldStartWith("de opslag is ");
        text.Plain.Count(letter => letter == JudgedText.ValueMark).ShouldBe("20%".Length + "artikel 4".Length);
        text.Values.ShouldHaveSingleItem().Span.In(text.Raw).ShouldBe("20%");
    }

    [Fact]
    public void Of_TwoRequirements_AreOneTextWithAStopBetween()
    {
        Requirement[] two =
        [
            Some.Requirement("De opslag is 20%") with { PolicyYear =
                2024 }, Some.Requirement("De korting geldt.") with { PolicyYear = 2031 },
        ];

        var text = JudgedText.Of(two, DutchLexicon.Default);

        text.Raw.ShouldBe("De opslag is 20% De korting geldt.");
        text.PolicyYear.ShouldBe(2024);
        JudgedText.Of([two[1] with { Text = "De korting geldt" }, two[1]], DutchLexicon.Default).Raw
            .ShouldBe("De korting geldt. De korting geldt.");
        JudgedText.Of([two[1] with { Text = "De korting geldt" }], DutchLexicon.Default).Raw.ShouldBe("De korting geldt");
        JudgedText.Of([], DutchLexicon.Default).PolicyYear.ShouldBeNull();
    }

    [Fact]
    public void Of_ValuesOfTheSecondRequirement_StandWhereTheyAreInTheWhole()
    {
        var one = Judged.Side(2024, ["De toeslag is 15%.", "De opslag is 20%."]).Requirements;

        var text = JudgedText.Of(one, DutchLexicon.Default);

        text.Values.Select(value => value.Span.In(text.Raw)).ShouldBe(["15%", "20%"]);
    }

    [Theory]
    [InlineData("melding", true)]
    [InlineData("meldt", true)]
    [InlineData("klachten", true)]
    [InlineData("fiets", false)]
    public void Says_WordInAnotherFormOrOfItsFamily_IsTrue(string word, bool expected) =>
        JudgedText.Of("De praktijk meldt een klacht.", DutchLexicon.Default).Says(word).ShouldBe(expected);

    [Fact]
    public void Denials_Text_AreInOrder() =>
        JudgedText.Of("Nooit zonder akkoord, niet meer dan twee en geen drie.", DutchLexicon.Default).Denials
            .ShouldBe(["nooit", "zonder", "geen"]);

    [Fact]
    public void Leads_OfItemsAndColumns_AreReadOnce()
    {
        var text = Some.Requirement("Een plan.") with { Lead = "U levert:", Column = "Huisarts" };
        var pair = new JudgedPair([text], [text with { Column = string.Empty }], new JudgedTexts(DutchLexicon.Default));

        pair.Leads.Select(lead => lead.Raw).ShouldBe(["U levert:", "Huisarts"]);
    }

    [Fact]
    public void JudgedTexts_SameRequirementAndLead_AreReadOnce()
    {
        var texts = new JudgedTexts(DutchLexicon.Default);
        var requirement = Some.Requirement("Een plan.");

        texts.Of([requirement]).ShouldBeSameAs(texts.Of([requirement]));
        texts.Of("U levert:").ShouldBeSameAs(texts.Of("U levert:"));
        texts.Of([requirement, requirement]).Raw.ShouldBe("Een plan. Een plan.");
    }
}
