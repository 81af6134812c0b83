using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests.Everywhere;

/// <summary>
/// People speak of a change by its number, whatever file they hold: number, kind,
/// words, citation and reservation are the same in every format.
/// </summary>
public sealed partial class SameInEveryFormatTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string[] Sides = ["left", "right"];
    private static readonly ReportOptions All = new() { All = true, Width = 400 };

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("json")]
    public void Write_EveryChange_HasItsNumberAndWords(string format)
    {
        var report = Report();

        var rows = Rows(format, report);

        foreach (var (change, number) in report.Numbers.Where(entry => format != "text" || entry.Key.Kind != ChangeKind.Uncovered))
        {
            var row = rows.Where(row => row.Number == number).ToList().ShouldHaveSingleItem();
            foreach (var unit in change.Left.Concat(change.Right))
            {
                row.Words.ShouldContain(Letters(unit.Text), Case.Sensitive, $"{format} {number}");
                row.Words.ShouldContain(
                    format == "json" ? Letters($"§{unit.Citation.SectionNumber}") : Letters(Citation(unit)),
                    Case.Sensitive,
                    $"{format} {number}");
            }

            if (change.Caveat is { } caveat)
            {
                row.Words.ShouldContain(Letters(caveat));
            }
        }

        rows.Count.ShouldBe(report.Numbers.Count);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Write_InBrief_KeepsTheNumbers(string format)
    {
        var report = Report();

        var brief = Numbered()
            .Matches(Text(format, report, new ReportOptions { Width = 400 }))
            .Select(match => (Number: match.Groups["number"].Value, Kind: match.Groups["kind"].Value)).Distinct().ToList();

        var expected = report.Numbers.ToDictionary(entry => entry.Value.ToString(CultureInfo.InvariantCulture), entry => entry.Key.Kind);
        brief.Count.ShouldBeGreaterThan(5);
        brief.ShouldAllBe(entry => Kind(expected[entry.Number]) == entry.Kind);
    }

    private static ChangeReport Report() => EveryKind.Report(All);

    private static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "toegevoegd",
        ChangeKind.Removed => "vervallen",
        ChangeKind.Modified => "gewijzigd",
        ChangeKind.Moved => "verplaatst",
        ChangeKind.Split => "gesplitst",
        ChangeKind.Merged => "samengevoegd",
        _ => "redactioneel",
    };

    /// <summary>The changes as a reader of the format finds them: what stands from one number to the next.</summary>
    private static List<(int Number, string Words)> Rows(string format, ChangeReport report) => format switch
    {
        "json" => [.. JsonDocument.Parse(Written.As("json", report, All)).RootElement.GetProperty("changes").EnumerateArray().Select(Row)],
        "csv" => [.. Csv()
            .Matches(Written.As("csv", report, All))
            .Select(match => (Int(match.Groups["number"].Value), Letters(match.Groups["rest"].Value)))],
        "html" => [.. new HtmlParser()
            .ParseDocument(Written.As("html", report, All))
            .QuerySelectorAll("article.change")
            .Select(article => (Int(article.QuerySelector(".count")!.TextContent), Letters(article.TextContent)))],
        "md" => [.. Written.As("md", report, All)
            .Split('\n')
            .Select(line => MarkdownRow().Match(line))
            .Where(match => match.Success)
            .Select(match => (Int(match.Groups["number"].Value), Letters(match.Value)))],
        "docx" => Docx(report),
        "xlsx" => [.. Sheet(report)],
        _ => [.. TextRow()
            .Matches(Written.As("text", report, All))
            .Select(match => (Int(match.Groups["number"].Value), Letters(match.Value)))],
    };

    private static (int Number, string Words) Row(JsonElement change) => (
        change.GetProperty("number").GetInt32(),
        Letters(
            string.Concat(
                Sides.SelectMany(side => change.GetProperty(side).EnumerateArray())
                    .Select(unit => $"{unit.GetProperty("text").GetString()} §{unit.GetProperty("section").GetString()} "))
                + change.GetProperty("caveat").GetString()));

    private static List<(int Number, string Words)> Docx(ChangeReport report)
    {
        List<(int Number, string Words)> rows = [];
        foreach (var row in OfficeFile.Of("docx", report, All)
            .Part("word/document.xml")
            .Descendants(W + "tr")
            .Where(row => !row.Descendants(W + "tblHeader").Any()))
        {
            var words = string.Concat(row.Descendants(W + "t").Select(text => text.Value));
            if (row.Descendants(W + "bookmarkStart").Any())
            {
                rows.Add((Int(row.Descendants(W + "t").First().Value), Letters(words)));
            }
            else if (rows.Count > 0)
            {
                rows[^1] = (rows[^1].Number, rows[^1].Words + Letters(words));
            }
        }

        return rows;
    }

    private static IEnumerable<(int Number, string Words)> Sheet(ChangeReport report)
    {
        XNamespace s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return OfficeFile.Of("xlsx", report, All).Part("xl/worksheets/sheet2.xml").Descendants(s + "row").Skip(1)
            .Select(row => (Int(row.Elements(s + "c").First().Value), Letters(row.Value)));
    }

    private static string Text(string format, ChangeReport report, ReportOptions options) => format switch
    {
        "docx" => string.Join('\n', OfficeFile.Of("docx", report, options).Texts("word/document.xml")),
        "html" =>
            string.Join(
                '\n',
                new HtmlParser()
                    .ParseDocument(Written.As("html", report, options))
                    .QuerySelectorAll("h4")
                    .Select(heading => heading.TextContent)),
        _ => Written.As(format, report, options),
    };

    private static string Citation(Core.Requirements.Requirement unit) =>
        $"{unit.PolicyYear}{(unit.PolicyYear == 2025 ? " v1.0" : string.Empty)}, {(unit.Citation.SectionNumber is { } number ? $"§{number}" : "‘Eisen")}";

    private static int Int(string text) => int.Parse(text.Trim('.', ' '), CultureInfo.InvariantCulture);

    /// <summary>Letters and digits alone: marks, breaks and escapes are a format's own.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Replace("<br>", string.Empty, StringComparison.Ordinal).Where(char.IsLetterOrDigit));

    [GeneratedRegex(
        @"^\W*(?<number>\d+)[.\t ]*(?<kind>gewijzigd|toegevoegd|vervallen|verplaatst|gesplitst|samengevoegd|redactioneel)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\| (?<number>\d+) \p{L}.*$", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkdownRow();

    [GeneratedRegex(
        @"^ {1,3}(?<number>\d+) \p{L}.*?(?=^ {1,3}\d+ \p{L}|^\S|\z)",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex TextRow();

    [GeneratedRegex(
        "^(?<number>\\d+);(?<rest>(?:\"(?:[^\"]|\"\")*\"|[^\"\\r])*)\\r", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Csv();
}
