using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

/// <summary>What terms run from or to, shown as <c>relation word</c>.</summary>
public sealed class TermAnchorTests
{
    [Theory]
    [InlineData("Wij betalen na ontvangst van de nota.", "after ontvangst")]
    [InlineData("Wij betalen nadat wij het plan hebben ontvangen.", "after ontvangen")]
    [InlineData("Wij betalen zodra het plan goed en volledig door ons allen is ontvangen.", "after ontvangen")]
    [InlineData("Dit geldt vanaf de verhuizing.", "after verhuizing")]
    [InlineData("Dit geldt sinds de fusie.", "after fusie")]
    [InlineData("U belt voor ontslag.", "before ontslag")]
    [InlineData("U belt voorafgaand aan ontslag.", "before ontslag")]
    [InlineData("U belt alvorens u het plan ontvangt.", "before ontvangt")]
    [InlineData("U belt op de dag van ontslag.", "at ontslag")]
    [InlineData("U belt op de datum van ontslag.", "at ontslag")]
    [InlineData("U belt op de derde dag.", "")]
    [InlineData("U belt op de", "")]
    [InlineData("Dit is een vergoeding voor reiskosten.", "")]
    [InlineData("Na, zoals gezegd, ontvangst.", "")]
    [InlineData("Na. De ontvangst volgt.", "")]
    [InlineData("U belt na de intake en na de intake.", "after intake")]
    [InlineData("U belt na de intake en voor ontslag.", "after intake|before ontslag")]
    public void Find_Text_ReadsTheEventBehindThePreposition(string text, string expected) =>
        string.Join('|', TermAnchor.Find(JudgedText.Of(text, DutchLexicon.Default)).Select(anchor => $"{anchor.Relation} {anchor.Word}"))
            .ShouldBe(expected);

    [Fact]
    public void Find_NounAndVerbOfOneEvent_NameTheSame() =>
        TermAnchor.Find(JudgedText.Of("Wij betalen na ontvangst en nadat u hebt ontvangen.", DutchLexicon.Default))
            .Select(anchor => anchor.Event).Distinct().ShouldHaveSingleItem();

    [Fact]
    public void Find_ValueBehindThePreposition_IsNoEvent() =>
        Judged.Pair("U belt na 3 weken en voor 1 maart 2024.", "x").Left.Anchors.ShouldBeEmpty();
}
