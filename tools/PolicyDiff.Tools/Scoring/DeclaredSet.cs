using System.Globalization;

namespace PolicyDiff.Tools.Scoring;

/// <summary>What editions of invented policies say that they changed, against what they did change.</summary>
internal sealed class DeclaredSet : IScoreSet
{
    private static readonly string[] Columns =
    [
        "declarations", "status_accuracy", "false_claims", "false_claims_found",
        "undeclared_gold", "undeclared_reported", "undeclared_precision", "undeclared_recall",
    ];

    /// <inheritdoc/>
    public string Name => "declared";

    /// <inheritdoc/>
    public ScoreTable Score(ScoreRun run) =>
        new(Columns, [.. run.DataFiles("changes/declared", "*.json").Select(announced => Row(run, announced)).OfType<ScoreRow>()]);

    private static ScoreRow? Row(ScoreRun run, string announced)
    {
        var stem = Path.GetFileNameWithoutExtension(announced);
        var (policy, year) = (stem[..stem.LastIndexOf('-')], stem[(stem.LastIndexOf('-') + 1)..]);
        var before = (int.Parse(year, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture);
        var output = run.Work.PathOf($"declared-{stem}.json");
        var editions = new[] { before, year }.Select(edition => run.Data($"changes/md/{policy}-{edition}.md"));
        var gold = run.Data($"changes/gold/{policy}-{before}-{year}.json");
        return run.Program.Write(output, ["declared", .. editions, "--format", "json"])
            ? ScoreRow.Of(stem, Scorer.Run(run.Data("changes/score_declared.py"), announced, gold, output))
            : null;
    }
}
