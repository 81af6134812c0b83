using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Html;

/// <summary>What the pages hold; the style and the script, which are files of their own, are left out.</summary>
public sealed partial class HtmlReportWriterTests
{
    [Fact]
    public void Write_EveryKind_FoldsTheRoutine() => VerifyChanges(new ReportOptions());

    [Fact]
    public void Write_All_WritesEverythingOut() => VerifyChanges(new ReportOptions { All = true });

    [Fact]
    public void Write_English_IsEnglish() =>
        VerifyChanges(new ReportOptions { Culture = System.Globalization.CultureInfo.GetCultureInfo("en-GB") });

    [Fact]
    public void Write_StatisticsOnly_DrawsBars() => VerifyChanges(new ReportOptions { StatisticsOnly = true });

    [Fact]
    public void Write_Document_ShowsEveryBlock() => Verify(Written.As("html", SomeDocument.Report));

    [Fact]
    public void Write_List_IsATable() => Verify(Written.As("html", SomeDocument.Corpus(new ReportOptions(), withStatus: false)));

    [Fact]
    public void Write_Stats_CountsAndDrawsBars() => Verify(Written.As("html", SomeDocument.Corpus(new ReportOptions(), withStatus: true)));

    private static void VerifyChanges(ReportOptions options, [CallerMemberName] string name = "") =>
        Verify(Written.As("html", EveryKind.Report(options), options), name);

    private static void Verify(string html, [CallerMemberName] string name = "") =>
        Approval.Verify(Hash().Replace(Asset().Replace(html, "<${tag}>…</${tag}>"), "'sha256-…'"), "html", name);

    [GeneratedRegex(
        "<(?<tag>style|script)>.*?</\\k<tag>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Asset();

    [GeneratedRegex("&#39;sha256-[^&]+&#39;", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
