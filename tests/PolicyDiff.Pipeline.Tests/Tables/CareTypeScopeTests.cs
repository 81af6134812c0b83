using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Themes;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Tables;

namespace PolicyDiff.Pipeline.Tests.Tables;

public sealed class CareTypeScopeTests
{
    private static readonly ThemeSet LongTerm = new("Langdurige zorg", ["langdurige zorg"], []);
    private static readonly DocumentSummary Practice = Some.Summary("amber.md", "Amber", careTypes: "huisartsenzorg");
    private static readonly DocumentSummary Nursing = Some.Summary("berk.md", "Berk", careTypes: "langdurige zorg");
    private static readonly DocumentSummary General = Some.Summary("ceder.md", "Ceder", kind: DocumentKind.GeneralPolicy);

    private readonly List<Diagnostic> _diagnostics = [];

    [Fact]
    public void Limit_NothingChosen_LeavesOutOtherCareAndSaysSo()
    {
        Limit(new TableRequest(new ReportOptions())).ShouldBe([Nursing, General]);

        var said = _diagnostics.ShouldHaveSingleItem();
        said.Code.ShouldBe(PipelineDiagnostics.OtherCareLeftOut);
        said.Arguments.ShouldBe(["Amber", "huisartsenzorg", "langdurige zorg"]);
    }

    [Fact]
    public void Limit_InsurersNamed_KeepsThem()
    {
        Limit(new TableRequest(new ReportOptions()) { Insurers = ["Amber"] }).ShouldBe([Practice, Nursing, General]);

        _diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Limit_NoInsurerFits_KeepsAll() =>
        CareTypeScope.Limit(LongTerm, new TableRequest(new ReportOptions()), [Practice], _diagnostics).ShouldBe([Practice]);

    [Fact]
    public void Misfits_ColumnOfOtherCare_IsNamed() =>
        CareTypeScope.Misfits(LongTerm, [new("Amber", [Practice], []), new("Berk", [Nursing, Practice], []), new("Dennen", [], [])])
            .ShouldHaveSingleItem().Arguments.ShouldBe(["Amber", "huisartsenzorg", "langdurige zorg"]);

    private IReadOnlyList<DocumentSummary> Limit(TableRequest request) =>
        CareTypeScope.Limit(LongTerm, request, [Practice, Nursing, General], _diagnostics);
}
