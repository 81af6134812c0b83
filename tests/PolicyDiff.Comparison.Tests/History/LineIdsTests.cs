using PolicyDiff.Comparison.History;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.History;

/// <summary>What an id is made of, as <c>docs/history.md</c> promises.</summary>
public sealed class LineIdsTests
{
    private static readonly DocumentSummary Policy = Named("a", 2023, "Duinzorg", "kraamzorg");

    [Fact]
    public void Of_OtherPathPlaceAndLayout_StaysTheSame() =>
        Id(Named("b", 2023, "Duinzorg", "kraamzorg"), "De  RO\nmeldt dit.", "9 Slot").ShouldBe(Id(Policy, "de RO meldt dit."));

    [Theory]
    [InlineData("CZ", "kraamzorg", 2023, "De RO meldt dit.")]
    [InlineData("Duinzorg", "wijkverpleging", 2023, "De RO meldt dit.")]
    [InlineData("Duinzorg", "kraamzorg", 2024, "De RO meldt dit.")]
    [InlineData("Duinzorg", "kraamzorg", 2023, "De RO meldt dat.")]
    public void Of_OtherInsurerCareTypeYearOrText_IsAnother(string insurer, string careType, int year, string text) =>
        Id(Named("a", year, insurer, careType), text).ShouldNotBe(Id(Policy, "De RO meldt dit."));

    [Fact]
    public void Of_EqualTexts_AreNumberedInReadingOrder()
    {
        var ids = Ids(Policy, "Zo is het.", "Iets.", "Zo is het.");

        ids.Distinct().Count().ShouldBe(3);
        ids[0].ShouldBe(Id(Policy, "Zo is het."));
        Ids(Policy, "Zo is het.", "Zo is het.")[1].ShouldBe(ids[2]);
    }

    [Fact]
    public void Of_LaterVersionWithinTheYear_RenumbersNothing()
    {
        var later = Policy with { Id = new DocumentId("0"), Metadata = Policy.Metadata with { Published = new DateOnly(2023, 6, 1) } };
        var earlier = Policy with { Metadata = Policy.Metadata with { Published = new DateOnly(2023, 1, 1) } };
        Requirement[] requirements = [Unit(later, 0, "Zo is het."), Unit(earlier, 0, "Zo is het.")];

        var ids = LineIds.Of([later, earlier], requirements.ToLookup(one => one.Id.Document));

        ids[requirements[1].Id].ShouldBe(Id(earlier, "Zo is het."));
        ids[requirements[0].Id].ShouldNotBe(ids[requirements[1].Id]);
    }

    [Theory]
    [InlineData("3f9a-2c81-d0b4", true)]
    [InlineData("3F9A-2C81", true)]
    [InlineData("3f9a", false)]
    [InlineData("wijk-plan-2025", false)]
    [InlineData("3f9a-2c81-d0b4-0000", false)]
    public void IsId_Typed_IsToldFromATopic(string typed, bool expected) => LineIds.IsId(typed).ShouldBe(expected);

    private static string Id(DocumentSummary document, string text, string section = "1 Algemeen") =>
        LineIds.Of([document], new[] { Unit(document, 0, text, section) }.ToLookup(one => one.Id.Document)).Values.ShouldHaveSingleItem();

    private static IReadOnlyList<string> Ids(DocumentSummary document, params string[] texts)
    {
        Requirement[] requirements = [.. texts.Select((text, ordinal) => Unit(document, ordinal, text))];
        var ids = LineIds.Of([document], requirements.ToLookup(one => one.Id.Document));
        return [.. requirements.Select(one => ids[one.Id])];
    }

    private static Requirement Unit(DocumentSummary document, int ordinal, string text, string section = "1 Algemeen") =>
        Some.Requirement(text, section) with { Id = new RequirementId(document.Id, ordinal) };

    private static DocumentSummary Named(string id, int year, string insurer, string careType) =>
        Some.Document(id, year, careType) is var document
            ? document with { Metadata = document.Metadata with { Insurer = insurer } }
            : document;
}
