using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Comparisons;

namespace PolicyDiff.Pipeline.Tests.Comparisons;

public sealed class ChangeFilterTests
{
    private readonly ChangeSet _set = new(
        new ComparisonSide("2022", [], []),
        new ComparisonSide("2025", [], []),
        [
            Change("a", ChangeKind.Modified, 0.9, "3.1", "De RO stelt de tariefopbouw vast."),
            Change("b", ChangeKind.Added, 0.6, "3.10", "De begroting wordt ingediend."),
            Change("c", ChangeKind.Removed, 0.3, "4", "Het tarief is vast."),
        ],
        []);

    [Fact]
    public void Apply_NoWish_KeepsEverything() => Ids(new ChangeFilter()).ShouldBe("abc");

    [Theory]
    [InlineData("tarief", "ac")]
    [InlineData("RO", "a")]
    [InlineData("begroting", "b")]
    [InlineData("Hoofdstuk", "abc")]
    public void Apply_About_LooksAtWordsFromTheirBeginning(string word, string ids) => Ids(new ChangeFilter { About = [word] }).ShouldBe(ids);

    [Theory]
    [InlineData("3", "ab")]
    [InlineData("3.1", "a")]
    [InlineData("hoofdstuk 4", "c")]
    public void Apply_Section_TakesWhatIsBelowItToo(string section, string ids) => Ids(new ChangeFilter { Section = section }).ShouldBe(ids);

    [Fact]
    public void Apply_KindsAndConfidence_BothMustHold() =>
        Ids(new ChangeFilter { Kinds = [ChangeKind.Modified, ChangeKind.Removed], MinimumConfidence = 0.5 }).ShouldBe("a");

    private string Ids(ChangeFilter filter) => string.Concat(filter.Apply(_set).Changes.Select(change => change.Id));

    private static Change Change(string id, ChangeKind kind, double confidence, string number, string text)
    {
        var requirement = Some.Requirement(new DocumentId("d"), text);
        var citation = requirement.Citation with { SectionNumber = number, SectionPath = [$"{number} Hoofdstuk {number[0]}"] };
        return new Change
        {
            Id = id,
            Kind = kind,
            Confidence = confidence,
            Summary = text,
            Subject = "Overig",
            Right = [requirement with { Citation = citation }],
        };
    }
}
