using PolicyDiff.Comparison.Declared;

namespace PolicyDiff.Comparison.Tests.Declared;

public sealed class PointerReaderTests
{
    [Theory]
    [InlineData("De tarieven zijn verhoogd (paragraaf 4.1).", "4.1")]
    [InlineData("Er zijn eisen toegevoegd (paragraaf 4.5 en paragraaf 7.3).", "4.5|7.3")]
    [InlineData("De begroting vervalt (hoofdstukken 5.3, 6.1 en 6.3).", "5.3|6.1|6.3")]
    [InlineData("De begroting vervalt, zie 5.3, 6.1 en 6.3.", "5.3|6.1|6.3")]
    [InlineData("De responseis is weer 30% (bijlage A).", "bijlage a")]
    [InlineData("In Bijlage 1 is een tekst toegevoegd.", "bijlage 1")]
    [InlineData("De eis staat in § 3.2.", "3.2")]
    [InlineData("De tekst is verplaatst van hoofdstuk 3 naar hoofdstuk 5.", "5")]
    [InlineData("De norm is verlaagd van 15% naar 12%.", "")]
    [InlineData("Dat staat in artikel 2.10 van het Besluit zorgverzekering.", "")]
    [InlineData("Het maximum is in 2025 verhoogd.", "")]
    public void Find_Text_NamesTheSections(string text, string expected) =>
        string.Join('|', PointerReader.Find(text).Select(pointer => pointer.Name)).ShouldBe(expected);

    [Theory]
    [InlineData("3.2", "3.2 Samenwerking", true)]
    [InlineData("3", "3.2 Samenwerking", true)]
    [InlineData("3.2", "3.2.1 Wijk", true)]
    [InlineData("3.2", "3.21 Wijk", false)]
    [InlineData("3", "13 Wijk", false)]
    [InlineData("bijlage a", "Bijlage A Meten", true)]
    [InlineData("bijlage 1", "Bijlage 10", false)]
    public void Holds_Heading_IsTheSectionOrBelowIt(string name, string heading, bool expected) =>
        new SectionPointer(name, name, default).Holds(Some.Requirement("x").Citation with { SectionPath = [heading] }).ShouldBe(expected);
}
