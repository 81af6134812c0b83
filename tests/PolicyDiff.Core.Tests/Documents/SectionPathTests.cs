using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Tests.Documents;

public sealed class SectionPathTests
{
    private static readonly Section Leaf = Some("Wijkmanagement", null, []);
    private static readonly Section Chapter = Some("Tarieven", "6", [Some("Bepalen van de tarieven", "6.1", [Leaf])]);

    [Fact]
    public void AllSections_ATree_ComeInReadingOrderWithTheirAncestors() =>
        Document(Chapter, Some("Vragen", "7", [])).AllSections().Select(path => string.Join(" > ", path.Headings)).ShouldBe(
        [
            "6 Tarieven",
            "6 Tarieven > 6.1 Bepalen van de tarieven",
            "6 Tarieven > 6.1 Bepalen van de tarieven > Wijkmanagement",
            "7 Vragen",
        ]);

    [Fact]
    public void Number_HeadingWithoutOne_IsThatOfItsNearestAncestor() => Document(Chapter).AllSections().Last().Number.ShouldBe("6.1");

    [Fact]
    public void Headings_TextBeforeTheFirstHeading_HasNone() =>
        Document(Some(string.Empty, null, [])).AllSections().Single().Headings.ShouldBeEmpty();

    private static Section Some(string title, string? number, IReadOnlyList<Section> children) =>
        new(number, title, 1, SourceLocation.AtLine(1), [], children);

    private static PolicyDocument Document(params Section[] sections) => new(
        new DocumentId("d"),
        new DocumentSource("d.md", new string('0', 64), "text/markdown"),
        new DocumentMetadata { Title = "d" },
        sections,
        [],
        "1");
}
