using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline.Calendar;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Tests.Calendar;

public sealed class CalendarPlannerTests
{
    private static readonly CalendarRequest All = new(new ReportOptions());

    private static readonly IReadOnlyList<DocumentSummary> Corpus =
    [
        Document("zz-2022.md", "Zorg en Zekerheid", new YearRange(2022)),
        Document("zz-2025.md", "Zorg en Zekerheid", new YearRange(2025)),
        Document("cz-2024.md", "CZ", new YearRange(2024, 2025)),
        Document("los.md", null, null),
    ];

    [Fact]
    public void Plan_Everything_IsEachEditionWithTheOneBefore() => Shown(All).ShouldBe(
        ["cz-2024.md <- ", "zz-2022.md <- ", "zz-2025.md <- zz-2022.md", "los.md <- "]);

    [Fact]
    public void Plan_Year_HoldsEditionsForSeveralYearsAndNothingWithoutYear() =>
        Shown(All with { Year = 2025 }).ShouldBe(["cz-2024.md <- ", "zz-2025.md <- zz-2022.md"]);

    [Fact]
    public void Plan_Insurer_LeavesOutTheOthers() =>
        Shown(All with { Insurer = "zz" }).ShouldBe(["zz-2022.md <- ", "zz-2025.md <- zz-2022.md"]);

    [Theory]
    [InlineData(2031, null, PipelineDiagnostics.UnknownYear)]
    [InlineData(2022, "CZ", PipelineDiagnostics.InsurerLacksYear)]
    [InlineData(null, "Verzekeraar X", PipelineDiagnostics.UnknownInsurer)]
    public void Plan_WhatDoesNotExist_IsRefused(int? year, string? insurer, string code) =>
        Should.Throw<PolicyDiffException>(() => CalendarPlanner.Plan(All with { Year = year, Insurer = insurer }, Corpus)).Diagnostic.Code
            .ShouldBe(code);

    private static IEnumerable<string> Shown(CalendarRequest request) =>
        CalendarPlanner.Plan(request, Corpus).Select(plan => $"{Names(plan.Documents)} <- {Names(plan.Previous)}");

    private static string Names(IEnumerable<DocumentSummary> documents) =>
        string.Join(", ", documents.Select(document => document.Source.Path));

    private static DocumentSummary Document(string path, string? insurer, YearRange? validity) => new(
        new DocumentId(path),
        new DocumentSource(path, new string('0', 64), "text/markdown"),
        new DocumentMetadata { Title = path, Insurer = insurer, Validity = validity },
        1,
        1);
}
