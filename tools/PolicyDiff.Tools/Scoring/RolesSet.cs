namespace PolicyDiff.Tools.Scoring;

/// <summary>Single texts that are a norm or none, each judged by weights that never saw its document.</summary>
internal sealed class RolesSet : IScoreSet
{
    private static readonly string[] Columns = ["n", "P", "R", "F1", "AUC"];

    /// <inheritdoc/>
    public string Name => "norms";

    /// <inheritdoc/>
    public ScoreTable Score(ScoreRun run)
    {
        var own = Directory.EnumerateFiles(run.Workplace.PathOf("tools/role-trainer/units"), "*.jsonl").Order(StringComparer.Ordinal);
        return TrainerTable.Of(run, "tools/role-trainer", Columns, [run.Data("roles/roles-dev.jsonl"), "--train-only", .. own]);
    }
}
