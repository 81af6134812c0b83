using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Json;

public sealed class JsonReportWriterTests
{
    [Fact]
    public void Write_EveryKind_HoldsEveryChange() => Approval.Verify(Written.As("json", EveryKind.Report(new ReportOptions())), "json");

    [Fact]
    public void Write_Document_HoldsTheTree() => Approval.Verify(Written.As("json", SomeDocument.Report), "json");

    [Fact]
    public void Write_List_HoldsTheDocuments() =>
        Approval.Verify(Written.As("json", SomeDocument.Corpus(new ReportOptions(), withStatus: false)), "json");

    [Fact]
    public void Write_Stats_HoldsTheIndexToo() =>
        Approval.Verify(Written.As("json", SomeDocument.Corpus(new ReportOptions(), withStatus: true)), "json");
}
