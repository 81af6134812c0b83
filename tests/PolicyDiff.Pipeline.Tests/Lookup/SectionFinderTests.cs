using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Lookup;

namespace PolicyDiff.Pipeline.Tests.Lookup;

public sealed class SectionFinderTests
{
    private readonly Core.Documents.PolicyDocument _document = Some.Document(
        "a.md",
        Some.Section("3", "Eisen", Some.Section("3.1", "Begroting"), Some.Section("3.2", "Tarieven WSV")),
        Some.Section(null, "Tarieven RO"));

    [Theory]
    [InlineData("3.1", "Begroting")]
    [InlineData("§ 3.1.", "Begroting")]
    [InlineData("begroting", "Begroting")]
    [InlineData("3.2 Tarieven WSV", "Tarieven WSV")]
    [InlineData("RO", "Tarieven RO")]
    public void Find_NumberOrTitle_FindsTheSection(string asked, string title) =>
        SectionFinder.Find(asked, _document).ShouldHaveSingleItem().Title.ShouldBe(title);

    [Fact]
    public void Find_PartOfSeveralTitles_FindsAll() => SectionFinder.Find("tarieven", _document).Count.ShouldBe(2);

    [Fact]
    public void Find_UnknownNumber_NamesNumbersTheNearestFirst() =>
        Should.Throw<PolicyDiffException>(() => SectionFinder.Find("3.3", _document)).Diagnostic.Arguments[1].ShouldStartWith("3.1, 3.2");
}
