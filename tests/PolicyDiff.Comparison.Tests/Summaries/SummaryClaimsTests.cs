using PolicyDiff.Core.Changes;
using PolicyDiff.Testing;

namespace PolicyDiff.Comparison.Tests.Summaries;

/// <summary>No summary claims a polarity, a value or an actor that its own quotes do not show.</summary>
public sealed class SummaryClaimsTests
{
    private const int FewestPairs = 300;
    private const int FewestCases = 60;
    private const int FewestClaims = 30;
    private const int FewestClaimsOfCases = 10;

    [Fact]
    public void Compare_OwnPairs_SummariesClaimOnlyWhatTheyQuote() => Check(OwnPairs.All);

    [SharedDataFact]
    public void Compare_PairsOfOthers_SummariesClaimOnlyWhatTheyQuote() => Check(OwnPairs.In(TestCorpus.SharedPathOf("judgement")));

    [SharedDataFact]
    public void Compare_CaseFiles_SummariesClaimOnlyWhatTheyQuote() => Check(
        [
            .. CaseFiles().SelectMany(files => Some.Compare(ReadSide.Of(files.Left), ReadSide.Of(files.Right)).Changes
                .Select(change => (files.Name, change))),
        ],
        FewestClaimsOfCases);

    [SharedDataFact]
    public void CaseFiles_OfTheSharedData_AreFound() => CaseFiles().Count().ShouldBeGreaterThan(FewestCases);

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

    /// <summary>The files of the cases that lay two documents beside each other; those on robustness are made to break a reader.</summary>
    private static IEnumerable<(string Name, string Left, string Right)> CaseFiles() =>
        Directory.EnumerateDirectories(TestCorpus.SharedPathOf("cases")).Order(StringComparer.Ordinal)
            .Where(folder => !Path.GetFileName(folder).StartsWith("robust-", StringComparison.Ordinal))
            .SelectMany(folder => new[] { ("left.md", "right.md"), ("old.md", "new.md") }
                .Select(names => (Path.GetFileName(folder), Path.Combine(folder, names.Item1), Path.Combine(folder, names.Item2))))
            .Where(files => File.Exists(files.Item2) && File.Exists(files.Item3));

    private static void Check(IReadOnlyList<OwnPair> pairs)
    {
        pairs.Count.ShouldBeGreaterThan(FewestPairs);
        Check([.. pairs.SelectMany(pair => Changes(pair).Select(change => (pair.Id, change)))], FewestClaims);
    }

    private static void Check(IReadOnlyList<(string Name, Change Change)> changes, int fewestClaims)
    {
        var wrong = changes
            .SelectMany(entry => SummaryClaims.Unfounded(entry.Change).Select(claim => $"{entry.Name}: {claim}\n  {entry.Change.Summary}"))
            .ToList();

        changes.Count(entry => SummaryClaims.IsClaiming(entry.Change)).ShouldBeGreaterThan(fewestClaims);
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
