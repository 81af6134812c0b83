using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

/// <summary>Who acts, who is addressed and who pays: shown as <c>acting; addressed; paying</c>.</summary>
public sealed class PartyRolesTests
{
    [Theory]
    [InlineData("De zorgaanbieder meldt een klacht aan de huisarts.", "provider; huisarts; ")]
    [InlineData("De zorgaanbieder meldt een klacht bij de apotheker.", "provider; apotheker; ")]
    [InlineData("De apotheker verwijst naar de huisarts.", "apotheker; huisarts; ")]
    [InlineData("De zorgverzekeraar is eerlijk jegens de zorgaanbieder.", "buyer; provider; ")]
    [InlineData("Het plan wordt door de huisarts opgesteld.", "huisarts; ; ")]
    [InlineData("Het plan wordt door iedere betrokken huisarts opgesteld.", "huisarts; ; ")]
    [InlineData("De kosten zijn voor rekening van de zorgaanbieder.", "; ; provider")]
    [InlineData("Dit is het plan van de huisarts.", "; ; ")]
    [InlineData("De apotheker overlegt met de huisarts namens de cliënt.", "apotheker; ; ")]
    [InlineData("Het overleg tussen huisarts en apotheker is wekelijks.", "apotheker; ; ")]
    [InlineData("Het bedrag per cliënt stijgt.", "; ; ")]
    [InlineData("Uw cliënt belt ons.", "client; ; ")]
    [InlineData("De cliënt ontvangt een plan van de huisarts.", "; ; ")]
    [InlineData("Maandelijks krijgt de huisarts bericht.", "huisarts; ; ")]
    [InlineData("Daarna ontvangt u bericht.", "; ; ")]
    [InlineData("Huisarts verkrijgt toegang.", "; ; ")]
    [InlineData("Parkeren kan gratis.", "; ; ")]
    public void Of_Text_ReadsRolesFromThePrepositions(string text, string expected)
    {
        var roles = PartyRoles.Of(JudgedText.Of(text, DutchLexicon.Default));

        string.Join("; ", Shown(roles.Acting), Shown(roles.Addressed), Shown(roles.Paying)).ShouldBe(expected);
    }

    [Fact]
    public void Named_Text_HasEveryPartyInWhateverRole() =>
        PartyRoles.Named(JudgedText.Of("U belt de huisarts van de cliënt; zijn huisarts belt ons.", DutchLexicon.Default))
            .ShouldBe([Parties.Provider, "huisarts", Parties.Client, Parties.Buyer], ignoreOrder: true);

    private static string Shown(IEnumerable<string> parties) => string.Join(", ", parties.Order(StringComparer.Ordinal));
}
