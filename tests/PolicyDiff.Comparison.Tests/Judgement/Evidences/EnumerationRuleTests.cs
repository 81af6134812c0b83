using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class EnumerationRuleTests
{
    [Theory]
    [InlineData(
        "De praktijk behandelt diabetes en astma.", "De praktijk behandelt diabetes, hartfalen en astma.",
        "enumeration.one-side Content:  | hartfalen")]
    [InlineData(
        "De praktijk behandelt diabetes, hartfalen en astma.", "De praktijk behandelt diabetes en astma.",
        "enumeration.one-side Content: hartfalen | ")]
    [InlineData(
        "De praktijk behandelt diabetes en hartfalen.", "De praktijk behandelt diabetes en reuma.",
        "enumeration.both-sides x2 Content: hartfalen | reuma")]
    [InlineData(
        "De praktijk behandelt diabetes en astma.", "De praktijk behandelt diabetes, hartfalen, reuma, jicht en astma.",
        "enumeration.one-side x2 Content:  | hartfalen, reuma, jicht")]
    [InlineData(
        "Het team bestaat uit een arts en een coach.", "Het team bestaat uit een arts, een logopedist en een coach.",
        "enumeration.one-side Actor:  | logopedist")]
    [InlineData(
        "De praktijk heeft een keurmerk en een coach.", "De praktijk heeft een keurmerk, een diploma en een coach.",
        "enumeration.one-side Certificate:  | diploma")]
    [InlineData(
        "De praktijk werkt met diabetes of astma.", "De praktijk werkt met diabetes, vaten of astma.",
        "enumeration.one-side Content:  | vaten")]
    public void Find_OtherItemInAList_NamesIt(string left, string right, params string[] expected) =>
        Judged.Find(new EnumerationRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("De praktijk behandelt diabetes en astma.", "De praktijk behandelt astma en diabetes.")]
    [InlineData("De praktijk behandelt diabetes.", "De praktijk behandelt hartfalen.")]
    [InlineData(
        "De praktijk behandelt diabetes en doet onderzoek.", "De praktijk behandelt diabetes en doet onderzoek indien hartfalen dreigt.")]
    [InlineData("De praktijk werkt met diabetes en astma.", "De praktijk werkt met diabetes en astma. Hartfalen valt hierbuiten.")]
    public void Find_SameItems_FindsNothing(string left, string right) => Judged.Find(new EnumerationRule(), left, right).ShouldBeEmpty();
}
