using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Text;

public sealed class OtherReportsTextTests
{
    [Fact]
    public void Write_Document_ShowsEveryBlock() => Approval.Verify(Written.As("text", SomeDocument.Report), "txt");

    [Fact]
    public void Write_List_GroupsByInsurer() =>
        Approval.Verify(Written.As("text", SomeDocument.Corpus(new ReportOptions(), withStatus: false)), "txt");

    [Fact]
    public void Write_Stats_CountsAndDrawsBars() =>
        Approval.Verify(Written.As("text", SomeDocument.Corpus(new ReportOptions(), withStatus: true)), "txt");
}
