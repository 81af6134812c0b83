using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests.Hostile;

/// <summary>Text of documents stays text in office files, and never makes a file that cannot be opened.</summary>
public sealed class OfficeHostileTextTests
{
    /// <summary>What a document says, and what the reader sees.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "<script>alert(1)</script> & ]]>", "<script>alert(1)</script> & ]]>" },
        { "=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1" },
        { "a\u0001b\u000bc\0d", "a␁b c␀d" },
        { "x\ufffey\uffffz", "x\ufffdy\ufffdz" },
        { "half \ud83d paar", "half \ufffd paar" },
        { "tekst \u202e3202\u202c \u200fom", "tekst 3202 om" },
        { "👨‍👩‍👧‍👦 gezin", "👨‍👩‍👧‍👦 gezin" },
        { "{language} {0} %s &nbsp;", "{language} {0} %s &nbsp;" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Docx_AnyText_StaysText(string text, string shown) => ShouldShow(OfficeFile.Of("docx", ReportOf(text)), "word/document.xml", shown);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Xlsx_AnyText_StaysText(string text, string shown) => ShouldShow(OfficeFile.Of("xlsx", ReportOf(text)), "xl/worksheets/sheet2.xml", shown);

    [Fact]
    public void Docx_VeryLongWord_IsWhole() =>
        ShouldShow(OfficeFile.Of("docx", ReportOf(new string('x', 5000))), "word/document.xml", new string('x', 5000));

    /// <summary>The text stands in every place a document can put it: quotes, subject, summary, caveat, titles.</summary>
    private static ChangeReport ReportOf(string text)
    {
        var unit = Some.Right(text) with { Lead = text, Column = text };
        var set = Some.Set(Some.Change(ChangeKind.Added, [], [unit with { Citation = unit.Citation with { SectionNumber = null, SectionTitle = text } }], text) with { Subject = text, Caveat = text });
        var report = ChangeReportComposer.Compose([set with { Notices = [new Notice(text)] }], [], new ReportOptions());
        return report with { Title = text };
    }

    private static void ShouldShow(OfficeFile file, string part, string shown)
    {
        file.Errors().ShouldBeEmpty();
        file.Texts(part).ShouldContain(shown);
    }
}
