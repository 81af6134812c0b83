using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline.Tables;

namespace PolicyDiff.Pipeline.Tests.Tables;

public sealed class TablePlannerTests
{
    private static readonly YearRange Year = new(2026);
    private static readonly DocumentSummary National = Some.Summary("landelijk.md", "Amber", Year, DocumentKind.GeneralPolicy);
    private static readonly DocumentSummary North = At(Some.Summary("noord.md", "Amber", Year), "Noord", "Kust");
    private static readonly DocumentSummary Brook = Some.Summary("beek.md", "Beek", Year);

    private readonly List<Diagnostic> _diagnostics = [];

    [Fact]
    public void Plan_Offices_TakeTheirOwnDocumentsAndThoseForAll()
    {
        var south = At(Some.Summary("zuid.md", "Amber", Year), "Amber Zuid");

        Plan(TableColumns.Office, National, North, south, Brook).ShouldBe(
            [
                "Amber Zuid: zuid.md, landelijk.md", "Amber Kust: noord.md, landelijk.md",
                "Amber Noord: noord.md, landelijk.md", "Beek: beek.md",
            ]);
    }

    [Fact]
    public void Plan_OfficesThatNoDocumentNames_AreAnErrorWithTheKey() =>
        Should.Throw<PolicyDiffException>(() => Plan(TableColumns.Office, National, Brook)).Diagnostic.Arguments.ShouldBe(["offices"]);

    [Fact]
    public void Plan_Documents_HaveAColumnEach() =>
        Plan(TableColumns.Document, National, North).ShouldBe(["Beleid noord.md: noord.md", "Beleid landelijk.md: landelijk.md"]);

    [Fact]
    public void Plan_YearsOfSeveralInsurers_NameTheInsurer() =>
        Plan(TableColumns.Year, National, Some.Summary("oud.md", "Beek", new YearRange(2024)), Brook)
            .ShouldBe(["Amber 2026: landelijk.md", "Beek 2024: oud.md", "Beek 2026: beek.md"]);

    private List<string> Plan(TableColumns columns, params IReadOnlyList<DocumentSummary> documents) =>
        TablePlanner.Plan(new TableRequest(new ReportOptions()) { Columns = columns }, documents, _diagnostics)
            .Select(plan => $"{plan.Label}: {string.Join(", ", plan.Documents.Select(document => document.Source.Path))}").ToList();

    private static DocumentSummary At(DocumentSummary document, params string[] offices) =>
        document with { Metadata = document.Metadata with { Offices = offices } };
}
