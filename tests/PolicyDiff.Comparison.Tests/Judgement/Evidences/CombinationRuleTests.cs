using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class CombinationRuleTests
{
    [Theory]
    [InlineData("value.one-side", "value.became-vague Duration: 4 weken | ", "telling.alone")]
    [InlineData("value.count-one-side", "value.became-vague Duration: 4 weken | ", "telling.alone")]
    [InlineData("value.replaced")]
    public void Find_ValueLostBesideAVagueTerm_BecameVague(string value, params string[] expected) =>
        Find(new Evidence("cue.vague"), new Evidence(value) { Aspect = ChangeAspect.Count, Left = "4 weken" }).ShouldBe(expected);

    [Fact]
    public void Find_ValueLostWithoutAVagueTerm_IsOnlyTelling() => Find(new Evidence("value.one-side")).ShouldBe(["telling.alone"]);

    [Theory]
    [InlineData("modality.permitted", "modality.alone Modality Heavier")]
    [InlineData("modality.can", "modality.alone Modality Heavier")]
    [InlineData("modality.you-can", "modality.alone-you-can Modality Heavier")]
    [InlineData("cue.duty")]
    public void Find_OnlyTheForceDiffers_IsModalityAlone(string name, params string[] expected) =>
        Find(new Evidence("residue.none"), new Evidence(name, 2) { Aspect = ChangeAspect.Modality, Direction = ChangeDirection.Heavier })
            .ShouldBe(expected);

    [Fact]
    public void Find_ForceDiffersAndWordsAreLeft_IsNotAlone() => Find(new Evidence("modality.permitted")).ShouldBeEmpty();

    [Theory]
    [InlineData("uitsluitend", "", true)]
    [InlineData("uitsluitend, thuis", "", true)]
    [InlineData("uitsluitend vrijdag", "", false)]
    [InlineData("uitsluitend", "vrijdag", false)]
    public void Find_TellingEvidence_IsAloneWhereItHoldsAllWordsThatAreLeft(string left, string right, bool isAlone) =>
        Find(new Evidence("cue.only") { Left = "Uitsluitend thuis" }, new Evidence("residue.most") { Left = left, Right = right })
            .ShouldBe(isAlone ? ["telling.alone"] : []);

    [Theory]
    [InlineData("cue.all")]
    [InlineData("cue.most")]
    [InlineData("cue.only")]
    [InlineData("cue.first")]
    [InlineData("cue.exception")]
    [InlineData("cue.provided")]
    [InlineData("cue.on-request")]
    [InlineData("cue.joint")]
    [InlineData("cue.soft")]
    [InlineData("restrictor.other")]
    [InlineData("scope.all-or-most")]
    [InlineData("scope.all-or-first")]
    [InlineData("anchor.one-side")]
    [InlineData("anchor.replaced")]
    [InlineData("anchor.relation")]
    [InlineData("base.one-side")]
    [InlineData("base.replaced")]
    [InlineData("party.special")]
    [InlineData("condition.more")]
    [InlineData("bound.edge")]
    [InlineData("value.slight-replaced")]
    [InlineData("value.one-side")]
    [InlineData("value.count-one-side")]
    public void Find_NothingElseIsLeft_IsTellingAlone(string name) => Find(new Evidence(name)).ShouldBe(["telling.alone"]);

    [Theory]
    [InlineData("enumeration.one-side")]
    [InlineData("enumeration.both-sides")]
    public void Find_OnlyTheEnumerationDiffers_IsTellingAndAlone(string name) =>
        Find(new Evidence(name, 2) { Aspect = ChangeAspect.Content, Left = "jaarplan" }, new Evidence("residue.most") { Left = "jaarplan" })
            .ShouldBe(["telling.alone", "enumeration.alone Content: jaarplan | "], ignoreOrder: true);

    [Fact]
    public void Find_MoreThanTheEnumerationDiffers_IsNotAlone() =>
        Find(
            new Evidence("enumeration.one-side") { Left = "jaarplan" },
            new Evidence("residue.most") { Left = "jaarplan", Right = "rooster" }).ShouldBeEmpty();

    [Theory]
    [InlineData("cue.permit")]
    [InlineData("party.general")]
    [InlineData("likeness.near")]
    public void Find_EvidenceThatIsMostlyStyle_TellsNothingAlone(string name) => Find(new Evidence(name)).ShouldBeEmpty();

    [Fact]
    public void Find_NearlyTheSameWordings_WeighsApart() =>
        CombinationRule.Find([new Evidence("cue.all"), new Evidence("residue.none")], isNear: true)
            .Select(Judged.Shown)
            .ShouldBe(["telling.alone-near"]);

    private static IEnumerable<string> Find(params IReadOnlyList<Evidence> found) =>
        CombinationRule.Find(found, isNear: false).Select(Judged.Shown);
}
