using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests;

/// <summary>What to read first stands at the top of every report that is read from top to bottom.</summary>
public sealed class HeadlinesTests
{
    private const int Changes = 12;

    private static readonly ReportOptions Options = new();

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Write_ManyChanges_TellsTheHeaviestBeforeTheSubjects(string format)
    {
        var text = Text(format, Report(Changes));

        var headlines = text.IndexOf("Het eerst te lezen", StringComparison.Ordinal);
        headlines.ShouldBeGreaterThan(0);
        text.IndexOf("toegevoegd: “Eis 7", headlines, StringComparison.Ordinal).ShouldBeGreaterThan(headlines);
        text.LastIndexOf("Eis 7", StringComparison.Ordinal).ShouldBeGreaterThan(text.IndexOf("toegevoegd: “Eis 7", headlines, StringComparison.Ordinal) + 20);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Write_FewChanges_NeedsNoHeadlines(string format) => Text(format, Report(3)).ShouldNotContain("Het eerst te lezen");

    [Fact]
    public void Write_Html_LinksEveryHeadlineToItsChange()
    {
        var report = Report(Changes);
        var text = Text("html", report);

        foreach (var change in report.Parts.Single().Headlines.Select(headline => headline.Changes[0]))
        {
            text.ShouldContain($"href=\"#{change.Id}\"");
            text.ShouldContain($"id=\"{change.Id}\"");
        }
    }

    private static string Text(string format, Report report) =>
        format == "docx" ? string.Join('\n', OfficeFile.Of(format, report).Texts("word/document.xml")) : Written.As(format, report);

    /// <summary>Additions in sections of their own; the seventh with an amount, so that it weighs most.</summary>
    private static ChangeReport Report(int count) => ChangeReportComposer.Compose([Some.Set([.. Enumerable.Range(0, count).Select(Added)])], [], Options);

    private static Change Added(int number)
    {
        var unit = Some.Right($"Eis {number} geldt voor ieder WSV.");
        return Some.Change(ChangeKind.Added, [], [unit with { Citation = unit.Citation with { SectionPath = [$"Deel {number}"] } }]) with
        {
            Id = $"c-{number}",
            Subject = "Zorg",
            Aspects = number == 7 ? [ChangeAspect.Amount] : [ChangeAspect.Content],
        };
    }
}
