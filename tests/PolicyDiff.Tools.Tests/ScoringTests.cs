using System.Text.Json;
using PolicyDiff.Tools.Scoring;

namespace PolicyDiff.Tools.Tests;

public sealed class ScoringTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("0.98765", "0.988")]
    [InlineData("1.0", "1.000")]
    [InlineData("0.0625", "0.062")] // Half to even, as the scorers round.
    [InlineData("null", "–")]
    [InlineData("true", "–")]
    public void Shown_OneFigure_IsAsItsScorerMeantIt(string json, string shown) =>
        ScoreRow.Of("input", Parse($$"""{"x": {{json}}}""")).Shown("x").ShouldBe(shown);

    [Fact]
    public void ToMarkdown_Table_HasALineForEachInput() =>
        new ScoreTable(["x", "y"], [ScoreRow.Of("one", Parse("""{"x": 1}"""), ("y", new ScoreFigure(0.5, IsCount: false)))]).ToMarkdown()
            .ShouldBe("| input | x | y |\n|---|---|---|\n| one | 1 | 0.500 |\n\n");

    [Fact]
    public void Named_UnknownSet_IsRefusedWithThoseThatExist() =>
        Should.Throw<ToolException>(() => ScoreSets.Named(["colours"])).Message.ShouldContain("structure, real, changes");

    [Fact]
    public void Rows_OfATrainer_AreItsLinesOfFigures()
    {
        var rows = TrainerTable.Rows(
            "lower 0.22  upper 0.71  guess 0.46\nauthor A   n  170  F1 0.787  AUC 0.918\n"
            + "laws  n  250  F1 0.883\n  laws  below 0.05 hidden 0.000\n");

        rows.Select(static row => (row.Name, row.Shown("n"), row.Shown("F1")))
            .ShouldBe([("author A", "170", "0.787"), ("laws", "250", "0.883")]);
    }

    [Fact]
    public void InTables_HeadingsOfATable_AreCounted()
    {
        const string Structure = """
            Document
              H1 (block)
                "Inkoop"
              Table
                TR
                  TH
                    H2 (block)
                      "Ta"
                      "rief"
                  TH
                    H2 (block)
                      /Placement /Block
                      "Tarief"
              H2 (block)
                "Tarief"
            """;

        TableHeads.InTables(Structure).ShouldBe(new Dictionary<string, int> { ["tarief"] = 2 });
    }

    [Fact]
    public void Of_Outcomes_AreMeansWithFourDecimals() =>
        QuestionFigures.Of([new(1, true, true, false), new(0, false, false, true), new(0.5, false, true, false)]).ToString()
            .ShouldBe("""{"n": 3, "ndcg10": 0.5, "hit1": 0.3333, "hit10": 0.6667, "no_result": 0.3333}""");

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
