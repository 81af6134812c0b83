using System.Runtime.CompilerServices;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Markdown;

public sealed class MarkdownReportWriterTests
{
    [Fact]
    public void Write_EveryKind_FoldsTheRoutine() => VerifyChanges(new ReportOptions());

    [Fact]
    public void Write_All_WritesEverythingOut() => VerifyChanges(new ReportOptions { All = true });

    [Fact]
    public void Write_StatisticsOnly_DrawsBars() => VerifyChanges(new ReportOptions { StatisticsOnly = true });

    [Fact]
    public void Write_Document_ShowsEveryBlock() => Approval.Verify(Written.As("md", SomeDocument.Report), "md");

    [Fact]
    public void Write_List_IsATable() =>
        Approval.Verify(Written.As("md", SomeDocument.Corpus(new ReportOptions(), withStatus: false)), "md");

    [Fact]
    public void Write_Stats_CountsAndDrawsBars() =>
        Approval.Verify(Written.As("md", SomeDocument.Corpus(new ReportOptions(), withStatus: true)), "md");

    private static void VerifyChanges(ReportOptions options, [CallerMemberName] string name = "") =>
        Approval.Verify(Written.As("md", EveryKind.Report(options), options), "md", name);
}
