using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Text;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Search;

/// <summary>Answers to questions in the forms that go on to others.</summary>
public sealed class SearchReportTests
{
    private static readonly SearchReport Report = new(
        "Gezocht in zorginkoopbeleid",
        [
            new SearchReportAnswer(
                Result("tarief", Hit("Het tarief is € 7,25.", new TextSpan(4, 10)), Hit("=1+1 <script>alert(1)</script>")),
                ["2 paragrafen gevonden"],
                ["jaar: 2025 (2)"]),
            new SearchReportAnswer(Result("niets"), ["Niets gevonden."], []),
        ]);

    [Fact]
    public void Write_Html_ListsTheHitsWithTheirPages() => Approval.Verify(Body(Written.As("html", Report)), "html");

    [Fact]
    public void Write_Docx_ListsTheHitsWithTheirPages()
    {
        var file = OfficeFile.Of("docx", Report);

        file.Errors().ShouldBeEmpty();
        Approval.Verify(string.Join('\n', file.Texts("word/document.xml")), "txt");
    }

    [Fact]
    public void Write_Xlsx_HasAHitARow()
    {
        var file = OfficeFile.Of("xlsx", Report);

        file.Errors().ShouldBeEmpty();
        Approval.Verify(string.Join('\n', file.Texts("xl/worksheets/sheet1.xml")), "txt");
    }

    private static string Body(string html) => html[html.IndexOf("<body>", StringComparison.Ordinal)..];

    private static SearchResult Result(string query, params SearchHit[] hits) => new(query, hits) { AnalyzerId = "test 1" };

    private static SearchHit Hit(string text, params TextSpan[] marks) => new(
        new SearchPlace(Some.Policy2025, "5.1", "Tarieven", ["5 Bekostiging", "5.1 Tarieven"], SourceLocation.OnPage(13)),
        1.5,
        new SearchSnippet(text, marks),
        [],
        [new SearchPlace(Some.Policy2024, "4.2", "Tarieven", ["4.2 Tarieven"], SourceLocation.AtLine(88))]);
}
