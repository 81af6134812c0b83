using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Tests.Wording;

public sealed class CitationNamesTests
{
    private static readonly ReportWords Words = new(new ReportOptions().Culture);

    [Fact]
    public void Cite_KnownInsurerAndCareType_UsesShortNames() =>
        Cite(Some.Policy2025).ShouldBe("[Z&Z MDZ 2025 v1.0, §5.1, p. 13]");

    [Fact]
    public void Cite_NoSectionNumber_NamesTheHeading() =>
        Cite(Some.Policy2025, section: null).ShouldBe("[Z&Z MDZ 2025 v1.0, ‘Eisen aan het samenwerkingsverband’, p. 13]");

    [Fact]
    public void Cite_UnknownInsurer_UsesItsFullName() =>
        Cite(Some.Document("x.md", 2024, "Titel", null, null, "Onderlinge De Wijk")).ShouldBe("[Onderlinge De Wijk MDZ 2024, §5.1, p. 13]");

    [Fact]
    public void Cite_NoInsurer_UsesTheTitle() =>
        Cite(Some.Document("x.md", 2024, "Brief aan de praktijk", null, null, null)).ShouldBe("[Brief aan de praktijk, §5.1, p. 13]");

    [Fact]
    public void Cite_GeneralPolicy_SaysSo() =>
        Cite(Some.Document("x.md", 2024, "Titel", null, null, kind: DocumentKind.GeneralPolicy))
            .ShouldBe("[Z&Z algemeen 2024, §5.1, p. 13]");

    [Fact]
    public void Cite_TwoDocumentsOfOneName_AddsTheFileName()
    {
        var (one, two) = (Some.Document("een.md", 2024, "Titel", null, null), Some.Document("twee.md", 2024, "Titel", null, null));

        new CitationNames([one, two], Words).Of(two.Id).ShouldBe("Z&Z MDZ 2024 (twee.md)");
    }

    private static string Cite(DocumentSummary document, string? section = "5.1") =>
        new CitationNames([document], Words)
            .Cite(Some.Unit(document, "Tekst.", section, SourceLocation.OnPage(13)).Citation)
            .Replace(ReportWords.NoBreak, ' ');
}
