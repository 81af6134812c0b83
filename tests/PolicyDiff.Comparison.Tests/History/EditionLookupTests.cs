using PolicyDiff.Comparison.History;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Comparison.Tests.History;

public sealed class EditionLookupTests
{
    [Fact]
    public void Find_OneDocumentAYear_IsAnEditionAYear() =>
        Labels(Paper("b", 2024), Paper("a", 2023)).ShouldBe(["2023: a", "2024: b"]);

    [Fact]
    public void Find_DifferentPapersOfOneYear_AreOneEdition() =>
        Labels(
            Paper("a", 2023) with
            {
                Metadata = Paper("a", 2023).Metadata with
                {
                    Title = "Algemeen 2023",
                    Kind = DocumentKind.GeneralPolicy,
                    Published = new DateOnly(2022, 3, 1),
                },
            },
            Paper("b", 2023))
            .ShouldBe(["2023: b a"]);

    [Fact]
    public void Find_VersionsOfOnePaper_AreEditionsByDate() =>
        Labels(Dated("b", 2023, 6), Dated("a", 2023, 1), Paper("c", 2024)).ShouldBe(["2023-01-01: a", "2023-06-01: b", "2024: c"]);

    [Fact]
    public void Find_VersionsWithoutDate_AreOrderedAsNumbers() =>
        Labels(Versioned("b", "1.10"), Versioned("a", "1.9")).ShouldBe(["2023 v1.9: a", "2023 v1.10: b"]);

    [Fact]
    public void Find_AttachmentBesideVersions_BelongsToEach()
    {
        var attachment = Paper("bijlage", 2023) with
        {
            Metadata = Paper("x", 2023).Metadata with { Title = "Bijlage", Kind = DocumentKind.Attachment },
        };

        Labels(Dated("a", 2023, 1), Dated("b", 2023, 6), attachment).ShouldBe(["2023-01-01: a bijlage", "2023-06-01: b bijlage"]);
    }

    [Fact]
    public void Find_DocumentOfSeveralYears_MakesOneEditionUntilAnotherIsNew() =>
        Labels(
            Paper("a", 2023, 2025),
            Paper("b", 2025) with { Metadata = Paper("b", 2025).Metadata with { Title = "Algemeen", Kind = DocumentKind.GeneralPolicy } })
            .ShouldBe(["2023: a", "2025: a b"]);

    [Fact]
    public void Find_DocumentWithoutYears_IsInNone() =>
        Labels(Paper("a", 2023), Paper("b", 2024) with { Metadata = new DocumentMetadata { Title = "Los" } }).ShouldBe(["2023: a"]);

    private static IReadOnlyList<string> Labels(params DocumentSummary[] documents) =>
        [.. EditionLookup.Find(documents)
            .Select(edition => $"{edition.Label}: {string.Join(' ', edition.Documents.Select(document => document.Id))}")];

    private static DocumentSummary Paper(string id, int first, int? last = null) =>
        Some.Document(id, first, "kraamzorg") is var document
            ? document with
            {
                Metadata = document.Metadata with { Title = $"Beleid {first}", Validity = new YearRange(first, last ?? first) },
            }
            : document;

    private static DocumentSummary Dated(string id, int year, int month) =>
        Paper(id, year) is var document
            ? document with { Metadata = document.Metadata with { Published = new DateOnly(year, month, 1) } }
            : document;

    private static DocumentSummary Versioned(string id, string version) =>
        Paper(id, 2023) is var document ? document with { Metadata = document.Metadata with { Version = version } } : document;
}
