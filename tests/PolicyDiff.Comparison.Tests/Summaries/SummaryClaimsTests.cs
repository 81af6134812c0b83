using PolicyDiff.Core.Changes;
using PolicyDiff.Testing;

namespace PolicyDiff.Comparison.Tests.Summaries;

/// <summary>No summary claims a polarity, a value or an actor that its own quotes do not show.</summary>
public sealed class SummaryClaimsTests
{
    private const int FewestPairs = 300;
    private const int FewestClaims = 30;

    [Fact]
    public void Compare_OwnPairs_SummariesClaimOnlyWhatTheyQuote() => Check(OwnPairs.All);

    [SharedDataFact]
    public void Compare_PairsOfOthers_SummariesClaimOnlyWhatTheyQuote() => Check(OwnPairs.In(TestCorpus.SharedPathOf("judgement")));

    [Theory]
    [InlineData(
        "De aanbieder mag starten.",
        "De aanbieder mag niet starten.",
        "Was mogelijk, wordt verboden: “De aanbieder mag niet starten.”")]
    [InlineData("De korting is 20%.", "De korting is 30%.", "20% wordt 30%: “De korting is 30%.”")]
    [InlineData("De korting geldt.", "De korting van 30% geldt.", "Nieuw is 30%: “De korting van 30% geldt.”")]
    [InlineData("De korting van 30% geldt.", "De korting geldt.", "30% vervalt: “De korting geldt.”")]
    [InlineData("De zorg start.", "De zorg start, mits gemeld.", "Voorwaarde toegevoegd (“mits gemeld”): “De zorg start, mits gemeld.”")]
    [InlineData("De zorg is “goed”.", "De zorg is “beter”.", "Gewijzigd: “De zorg is “goed”.” wordt “De zorg is “beter”.”")]
    public void Unfounded_HonestSummary_FindsNothing(string left, string right, string summary) =>
        Unfounded(left, right, summary, JudgementKind.Substantive).ShouldBeEmpty();

    [Theory]
    [InlineData("De aanbieder start.", "De aanbieder mag niet starten.", "Was mogelijk, wordt verboden: “…”")]
    [InlineData("Starten is niet toegestaan.", "De aanbieder mag geen zorg starten.", "Was verboden, wordt mogelijk: “…”")]
    [InlineData("De aanbieder is niet verplicht te starten.", "De aanbieder mag starten.", "Was verplicht, wordt mogelijk: “…”")]
    [InlineData("De korting is 20%.", "De korting is 30%.", "25% wordt 30%: “…”")]
    [InlineData("De korting is 20%.", "De korting is 30%.", "20% wordt 35%: “…”")]
    [InlineData("De korting is 30%.", "De korting van 30% geldt.", "Nieuw is 30%: “…”")]
    [InlineData("De korting is 30%.", "De korting van 30% geldt.", "30% vervalt: “…”")]
    [InlineData("De huisarts belt.", "De apotheker belt.", "Nu de logopedist: “…”")]
    public void Unfounded_FalseSummary_FindsTheClaim(string left, string right, string summary) =>
        Unfounded(left, right, summary, JudgementKind.Substantive).ShouldHaveSingleItem();

    [Theory]
    [InlineData("20% wordt 30%: “De korting is 30%.”", 1)]
    [InlineData("Anders verwoord, lees beide: “De korting is 20%.” en “De korting is 30%.”", 0)]
    public void Unfounded_UnsureChange_MayOnlyQuote(string summary, int expected) =>
        Unfounded("De korting is 20%.", "De korting is 30%.", summary, JudgementKind.Unsure).Count().ShouldBe(expected);

    private static void Check(IReadOnlyList<OwnPair> pairs)
    {
        var changes = pairs.SelectMany(pair => Changes(pair).Select(change => (pair.Id, Change: change))).ToList();
        var wrong = changes
            .SelectMany(entry => SummaryClaims.Unfounded(entry.Change).Select(claim => $"{entry.Id}: {claim}\n  {entry.Change.Summary}"))
            .ToList();

        pairs.Count.ShouldBeGreaterThan(FewestPairs);
        changes.Count(entry => SummaryClaims.IsClaiming(entry.Change)).ShouldBeGreaterThan(FewestClaims);
        wrong.ShouldBeEmpty(string.Join('\n', wrong));
    }

    private static IReadOnlyList<Change> Changes(OwnPair pair) =>
        Some.Compare(Judged.Side(2024, [pair.Left], pair.Lead), Judged.Side(2025, [pair.Right], pair.Lead)).Changes;

    private static IEnumerable<string> Unfounded(string left, string right, string summary, JudgementKind judgement) =>
        SummaryClaims.Unfounded(new Change
        {
            Id = "x",
            Kind = ChangeKind.Modified,
            Judgement = judgement,
            Summary = summary,
            Subject = "x",
            Left = [Some.Requirement(left)],
            Right = [Some.Requirement(right)],
        });
}
