using PolicyDiff.Tools.Accuracy;
using PolicyDiff.Tools.Scoring;

namespace PolicyDiff.Tools.Tests;

public sealed class AccuracyPageTests
{
    private static readonly FigureRow Measured = new()
    {
        Question = "Search",
        Figure = "Queries",
        On = "thirty",
        Aim = ".9",
        Set = "search",
        Column = "ndcg10",
        Rows = "^q",
    };

    private static readonly FigureRow LongRun = new()
    {
        Question = "Robustness",
        Figure = "Killed",
        On = "a corpus",
        Value = "20 of 20",
        Date = "2026-11-30",
        Command = "`kill-test`",
    };

    private static readonly string Empty = $"# Accuracy\n\nWords.\n\n{AccuracyPage.Begin}\n{AccuracyPage.End}\n\nMore words.\n";

    [Fact]
    public void With_ScoresAndLongRuns_StandBetweenTheMarks()
    {
        var page = AccuracyPage.With(Empty, [Measured, LongRun], Scored(0.5, 0.75), "2026-12-01");

        page.ShouldBe($"""
            # Accuracy

            Words.

            {AccuracyPage.Begin}

            ### Search

            | | Figure | Aim | Measured on | Day and command |
            |---|---|---|---|---|
            | Queries | 0.625 | .9 | thirty | 2026-12-01, `score search` |

            ### Robustness

            | | Figure | Aim | Measured on | Day and command |
            |---|---|---|---|---|
            | Killed | 20 of 20 | – | a corpus | 2026-11-30, `kill-test` |

            {AccuracyPage.End}

            More words.

            """);
    }

    [Fact]
    public void With_SetThatWasNotScored_KeepsItsLine()
    {
        var before = AccuracyPage.With(Empty, [Measured], Scored(0.5), "2026-11-01");

        AccuracyPage.With(before, [Measured, LongRun], Scored(), "2026-12-01")
            .ShouldContain("| Queries | 0.500 | .9 | thirty | 2026-11-01, `score search` |\n");
    }

    [Fact]
    public void With_LineThatWasNeverMeasured_IsRefused() =>
        Should.Throw<ToolException>(() => AccuracyPage.With(Empty, [Measured], Scored(), "2026-12-01"))
            .Message.ShouldContain("score search too");

    [Fact]
    public void With_PageWithoutMarks_IsRefused() =>
        Should.Throw<ToolException>(() => AccuracyPage.With("# Accuracy\n", [LongRun], Scored(), "2026-12-01"))
            .Message.ShouldContain(AccuracyPage.Begin);

    [Fact]
    public void Mean_NoInputFits_IsRefused() =>
        Should.Throw<ToolException>(() => (Measured with { Rows = "^x" }).Mean(Scored(1)["search"])).Message.ShouldContain("Queries");

    // Inputs q0, q1 and so on, and one that the pattern leaves out.
    private static Dictionary<string, ScoreTable> Scored(params double[] values) => values.Length == 0
        ? []
        : new(StringComparer.Ordinal)
        {
            ["search"] = new ScoreTable(["ndcg10"], [.. values.Select((value, i) => Row($"q{i}", value)), Row("other", 0)]),
        };

    private static ScoreRow Row(string name, double value) =>
        new(name, new Dictionary<string, ScoreFigure?>(StringComparer.Ordinal) { ["ndcg10"] = new ScoreFigure(value, IsCount: false) });
}
