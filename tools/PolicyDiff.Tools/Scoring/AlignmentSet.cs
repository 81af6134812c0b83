namespace PolicyDiff.Tools.Scoring;

/// <summary>Requirements of real policies, paired by hand.</summary>
internal sealed class AlignmentSet : IScoreSet
{
    private static readonly string[] Columns = ["partner", "group", "aspects", "removed", "added"];

    private static readonly string[] Confidences = ["all", "high"];

    private static readonly (string Gold, string[] Question)[] Golds =
    [
        ("align-zz-2022-2025", ["2022", "2025", "--insurer", "Zorg en Zekerheid"]),
        ("compare-zz-cz", ["compare", "Zorg en Zekerheid", "CZ"]),
    ];

    /// <inheritdoc/>
    public string Name => "alignment";

    /// <inheritdoc/>
    public ScoreTable Score(ScoreRun run) => new(Columns, [.. Golds.SelectMany(gold => Rows(run, gold.Gold, gold.Question))]);

    private static IEnumerable<ScoreRow> Rows(ScoreRun run, string gold, string[] question)
    {
        var output = run.Work.PathOf($"{gold}.json");
        if (!run.Program.Write(output, [.. question, "--index", run.DocumentsIndex(), "--format", "json"]))
        {
            return [];
        }

        var figures = Scorer.Run(run.Data("alignment/score_alignment.py"), run.Data($"alignment/{gold}.json"), output);
        return Confidences.Where(confidence => figures.TryGetProperty(confidence, out _))
            .Select(confidence => ScoreRow.Of($"{gold}, {confidence}", figures.GetProperty(confidence)));
    }
}
