using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Text;

public sealed class ChangeReportTextTests
{
    private static readonly ReportOptions Plain = new();

    [Fact]
    public void Write_EveryKind_IsReadable() => Verify(Plain);

    private static void Verify(ReportOptions options, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Approval.Verify(Written.As("text", EveryKind.Report(options), options), "txt", name);
}
