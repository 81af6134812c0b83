using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests;

/// <summary>What to read first stands at the top of every report that is read from top to bottom.</summary>
public sealed class HeadlinesTests
{
    private const int Changes = 12;

    private static readonly ReportOptions Options = new();
    private static readonly string[] Organs = ["bestuur", "statuten", "jaarplan", "reglement"];
    private static readonly string[] Rules = ["Het verband stuurt zijn deelnemers.", "Het verband stuurt alle deelnemers.", "Het verband is gemandateerd door deelnemers."];

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Write_ManyChanges_TellsTheHeaviestBeforeTheSubjects(string format)
    {
        var text = Text(format, Report(Changes));

        var headlines = text.IndexOf("In het kort", StringComparison.Ordinal);
        headlines.ShouldBeGreaterThan(0);
        text.IndexOf("nieuw is “Eis 7", headlines, StringComparison.Ordinal).ShouldBeGreaterThan(headlines);
        text.LastIndexOf("Eis 7", StringComparison.Ordinal).ShouldBeGreaterThan(text.IndexOf("nieuw is “Eis 7", headlines, StringComparison.Ordinal) + 20);
        text.Replace("Inhoud", string.Empty, StringComparison.Ordinal).ShouldNotContain("keer toegevoegd");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Write_FewChanges_NeedsNoHeadlines(string format) => Text(format, Report(3)).ShouldNotContain("In het kort");

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

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Write_TermOfBothSides_QuotesThemBesideEachOther(string format)
    {
        var (gone, came) = (Removed("Wij betalen mee aan een gezamenlijk EPD.", "Digitalisering"), Added("Elke praktijk kiest het aanbevolen EPD.", "Visie"));
        var set = Some.Set([.. Enumerable.Range(0, Changes).Select(Added), gone, came]) with { SharedTerms = [new SharedTerm("EPD", [gone], [came])] };

        var text = Text(format, ChangeReportComposer.Compose([set], [], Options));

        string.Join(' ', System.Net.WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain("EPD: niet meer genoemd is “Wij betalen mee aan een gezamenlijk EPD” (was §3.2); nieuw is “Elke praktijk kiest het aanbevolen EPD” (§5.1, p. 13).");
    }

    [Fact]
    public void Compose_TermWhoseChangesWereNotSelected_IsNotTold()
    {
        var (gone, came) = (Removed("Wij betalen mee aan een gezamenlijk EPD.", "Digitalisering"), Added("Elke praktijk kiest het aanbevolen EPD.", "Visie"));
        var set = Some.Set([.. Enumerable.Range(0, Changes).Select(Added)]) with { SharedTerms = [new SharedTerm("EPD", [gone], [came])] };

        Headlines(set).ShouldAllBe(headline => !headline.Sentence.StartsWith("EPD", StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_DutiesThatWentTogether_ComeBeforeOneThatWentAlone()
    {
        var alone = Removed("Elke praktijk houdt een logboek bij.", "Logboek");
        Change[] together = [.. Organs.Select(subject => Removed($"Het verband heeft een {subject}.", "Verband"))];

        var headlines = Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), alone, .. together])).ToList();

        var first = headlines.FindIndex(headline => headline.Changes.Count == together.Length);
        first.ShouldBeGreaterThanOrEqualTo(0);
        first.ShouldBeLessThan(headlines.FindIndex(headline => headline.Changes[0] == alone) is >= 0 and var index ? index : int.MaxValue);
    }

    [Theory]
    [InlineData("Daarbij heeft ieder WSV een plan.")]
    [InlineData("Dit geldt voor ieder WSV.")]
    [InlineData("Het WSV voldoet aan:")]
    [InlineData("en een website.")]
    public void Compose_TextThatLeansOnAnother_IsNotTold(string text) =>
        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), Removed(text, "Verband") with { Aspects = [ChangeAspect.Amount] }]))
            .ShouldAllBe(headline => !headline.Sentence.Contains(text.TrimEnd('.'), StringComparison.Ordinal));

    [Fact]
    public void Compose_PairWithoutCommonWords_IsNotTold()
    {
        var pair = Some.Change(ChangeKind.Modified, [Some.Left("Verzekerden weten tijdig welke praktijken gecontracteerd zijn.")], [Some.Right("Uiterste datum om een overeenkomst aan te vragen.")]) with { Aspects = [ChangeAspect.Amount] };

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), pair])).ShouldAllBe(headline => headline.Changes[0] != pair);
    }

    [Fact]
    public void Compose_ManyChanges_TellsAtMostTwentyFive() =>
        Headlines(Some.Set([.. Enumerable.Range(0, 200).Select(number => Added(number) with { Subject = $"Thema {number}" })])).Count.ShouldBe(25);

    [Fact]
    public void Compose_OneTheme_DoesNotFillThePage() =>
        Headlines(Some.Set([.. Enumerable.Range(0, 200).Select(Added)])).Count.ShouldBe(5);

    private static IReadOnlyList<Headline> Headlines(ChangeSet set) => ChangeReportComposer.Compose([set], [], Options).Parts.Single().Headlines;

    private static Change Added(string text, string section) => Alone(ChangeKind.Added, Some.Right(text), section);

    private static Change Removed(string text, string section) => Alone(ChangeKind.Removed, Some.Left(text), section);

    private static Change Alone(ChangeKind kind, Requirement unit, string section)
    {
        IReadOnlyList<Requirement> units = [unit with { Citation = unit.Citation with { SectionTitle = section, SectionPath = [section] } }];
        return Some.Change(kind, kind == ChangeKind.Removed ? units : [], kind == ChangeKind.Added ? units : []) with { Id = $"c-{unit.Text.Length}-{unit.Text}", Aspects = [ChangeAspect.Content] };
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
