namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

/// <summary>An abbreviation answers the words whose letters make it, though no text defines it.</summary>
public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("U vraagt het BSN.", "U vraagt het burgerservicenummer.")]
    [InlineData("U overlegt met de POH.", "U overlegt met de praktijkondersteuner huisartsenzorg.")]
    [InlineData("U werkt met een EPD.", "U werkt met een elektronisch patiëntendossier.")]
    [InlineData("U sluit aan op de RWK.", "U sluit aan op de regionale werkkring.")]
    public void Judge_AbbreviationAndItsWords_LeaveNothingOver(string left, string right)
    {
        Judged.Pair(left, right).OnlyLeft.ShouldBeEmpty();
        Judged.Pair(left, right).OnlyRight.ShouldBeEmpty();
        Judged.Pair(right, left).OnlyLeft.ShouldBeEmpty();
        Judged.Pair(right, left).OnlyRight.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("U sluit aan op de RWK.", "U sluit aan op de stedelijke werkkring.")]
    [InlineData("U sluit aan op de RWK.", "U sluit aan op de regionale wachtlijst.")]
    [InlineData("U sluit aan op de RWK.", "U sluit aan op de rustige weg.")]
    [InlineData("U sluit aan op de rwk.", "U sluit aan op de regionale werkkring.")]
    [InlineData("U sluit aan op de RWK.", "U sluit aan op regio Weesp, kring drie.")]
    public void Judge_AbbreviationOfSomethingElse_IsLeftOver(string left, string right) =>
        Judged.Pair(left, right).OnlyLeft.Count.ShouldBe(1);
}
