using PolicyDiff.Comparison.Judgement.Texts;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

public sealed class PartiesTests
{
    [Theory]
    [InlineData("u", Parties.Provider)]
    [InlineData("zorgaanbieder", Parties.Provider)]
    [InlineData("instelling", Parties.Provider)]
    [InlineData("wij", Parties.Buyer)]
    [InlineData("zorgverzekeraar", Parties.Buyer)]
    [InlineData("client", Parties.Client)]
    [InlineData("patienten", Parties.Client)]
    [InlineData("huisarts", "huisarts")]
    [InlineData("huisartsen", "huisarts")]
    [InlineData("logopedisten", "logopedist")]
    [InlineData("wijkverpleegkundigen", "wijkverpleegkundige")]
    [InlineData("huisartsverwijzing", null)]
    [InlineData("fiets", null)]
    [InlineData("ra", null)]
    public void Of_Word_IsThePartyThatItNames(string word, string? party) => Parties.Of(word).ShouldBe(party);

    [Theory]
    [InlineData(Parties.Buyer, true)]
    [InlineData(Parties.Provider, true)]
    [InlineData(Parties.Client, true)]
    [InlineData(Parties.Both, true)]
    [InlineData("huisarts", false)]
    [InlineData(null, false)]
    public void IsGeneral_PartyOfNearlyEveryRule_IsTrue(string? party, bool expected) => Parties.IsGeneral(party).ShouldBe(expected);
}
