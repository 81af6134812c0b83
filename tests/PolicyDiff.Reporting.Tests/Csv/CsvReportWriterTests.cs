using System.Runtime.CompilerServices;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Csv;

public sealed class CsvReportWriterTests
{
    private const string ByteOrderMark = "\ufeff";

    [Fact]
    public void Write_EveryKind_IsARowEach() => VerifyChanges(new ReportOptions());

    [Fact]
    public void Write_All_HasTheUnchangedToo() => VerifyChanges(new ReportOptions { All = true });

    [Fact]
    public void Write_StatisticsOnly_Counts() => VerifyChanges(new ReportOptions { StatisticsOnly = true });

    [Fact]
    public void Write_List_IsARowEach() => Verify(Written.As("csv", SomeDocument.Corpus(new ReportOptions(), withStatus: false)));

    [Fact]
    public void Write_Stats_Counts() => Verify(Written.As("csv", SomeDocument.Corpus(new ReportOptions(), withStatus: true)));

    [Fact]
    public void CanWrite_Document_IsFalse() => ReportWriters.Create().For("csv")!.CanWrite(SomeDocument.Report).ShouldBeFalse();

    [Fact]
    public void Write_Any_BeginsWithAByteOrderMarkAndEndsLinesAsPrescribed()
    {
        var csv = Written.As("csv", EveryKind.Report(new ReportOptions()));

        csv.ShouldStartWith(ByteOrderMark);
        csv.ShouldEndWith("\r\n");
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+31 6", "'+31 6")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'=1")]
    [InlineData("\u202e=1", "'=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a \"b\" c", "\"a \"\"b\"\" c\"")]
    [InlineData("=\"x\";1", "\"'=\"\"x\"\";1\"")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void Write_TextOfDocument_StaysOneHarmlessCell(string text, string cell)
    {
        var set = Some.Set(Some.Change(ChangeKind.Added, [], [Some.Right(text)]));

        var csv = Written.As("csv", ChangeReportComposer.Compose([set], [], new ReportOptions()));

        csv.ShouldContain($";;{cell};;[");
    }

    private static void VerifyChanges(ReportOptions options, [CallerMemberName] string name = "") =>
        Verify(Written.As("csv", EveryKind.Report(options), options), name);

    private static void Verify(string csv, [CallerMemberName] string name = "") =>
        Approval.Verify(csv[ByteOrderMark.Length..], "csv", name);
}
