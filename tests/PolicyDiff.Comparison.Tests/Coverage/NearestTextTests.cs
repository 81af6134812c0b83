using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.Coverage;

/// <summary>Beside a text that stands alone its nearest of the other side is told, where it is near.</summary>
public sealed class NearestTextTests
{
    private const string Other = "Een apotheker bewaart recepten in een afgesloten kast.";
    private const string Exchange = "De coöperatie zorgt voor een passende uitwisseling van verzamelde roosters tussen de praktijken.";

    [Fact]
    public void Compare_NearTextHasAPartnerAlready_IsToldBesideTheOneThatStandsAlone()
    {
        var changes = Some.Compare(
            Some.Texts(2024, Other, Exchange),
            Some.Texts(
                2025,
                Other,
                Exchange,
                "De coöperatie toetst in het voorjaar of de uitwisseling van roosters tussen de praktijken nog past bij de wijk.")).Changes;

        var added = changes.Single(change => change.Kind == ChangeKind.Added);
        added.HasLikeElsewhere.ShouldBeTrue();
        added.LikenessToNearest.ShouldBeInRange(Change.NearestToRead, 1);
        added.Caveat.ShouldNotBeNull().ShouldContain("Lijkt op wat 2024 zegt");
        added.Caveat.ShouldContain("passende uitwisseling");
    }

    [Fact]
    public void Compare_RemovedTextWithANearOne_NamesTheOtherYear()
    {
        var changes = Some.Compare(
            Some.Texts(
                2024,
                Other,
                Exchange,
                "De coöperatie toetst in het voorjaar of de uitwisseling van roosters tussen de praktijken nog past bij de wijk."),
            Some.Texts(2025, Other, Exchange)).Changes;

        changes.Single(change => change.Kind == ChangeKind.Removed).Caveat.ShouldNotBeNull().ShouldContain("Lijkt op wat 2025 zegt");
    }

    [Fact]
    public void Compare_NothingNear_TellsNothing()
    {
        var added = Some.Compare(Some.Texts(2024, Other), Some.Texts(2025, Other, Exchange)).Changes
            .Single(change => change.Kind == ChangeKind.Added);

        added.HasLikeElsewhere.ShouldBeFalse();
        added.Caveat.ShouldBeNull();
    }

    [Fact]
    public void Compare_Pair_HasNoNearest() =>
        Some.Compare(Some.Texts(2024, Exchange), Some.Texts(2025, Exchange)).Changes.ShouldAllBe(change => change.LikenessToNearest == 0);
}
