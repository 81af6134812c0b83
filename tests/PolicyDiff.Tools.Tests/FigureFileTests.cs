using PolicyDiff.Tools.Accuracy;
using PolicyDiff.Tools.Places;
using PolicyDiff.Tools.Scoring;

namespace PolicyDiff.Tools.Tests;

public sealed class FigureFileTests
{
    private const string LongRun = "- question: Q\n  figure: F\n  on: O\n  value: '1'\n  date: 2026-12-01\n  command: c\n";

    [Fact]
    public void Read_FileOfTheRepository_NamesSetsThatExist()
    {
        var rows = FigureFile.Read(File.ReadAllText(Workplace.FromEnvironment().PathOf("docs/figures.yaml")));

        rows.Count.ShouldBeGreaterThan(20);
        ScoreSets.Named(rows.Where(static row => row.IsMeasured).Select(static row => row.Set)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("- question: Q\n  figure: F\n", "question, figure and on")]
    [InlineData("- question: Q\n  figure: F\n  on: O\n  set: search\n", "column")]
    [InlineData("- question: Q\n  figure: F\n  on: O\n  value: '1'\n", "value, date and command")]
    [InlineData(LongRun + "  set: search\n  column: c\n", "not both")]
    [InlineData(LongRun + LongRun, "twice")]
    [InlineData("- question: Q\n  colour: red\n", "line 2")]
    public void Read_LineThatLacksSomething_SaysWhat(string yaml, string said) =>
        Should.Throw<ToolException>(() => FigureFile.Read(yaml)).Message.ShouldContain(said);
}
