using System.Text.Json;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Changes between editions of invented policies, known by construction.</summary>
internal sealed class ChangesSet : IScoreSet
{
    private static readonly string[] Columns =
    [
        "align_f1", "sub_precision", "sub_recall", "sub_f1", "false_alarms_per_100", "year_roll", "moved_recognised",
        "split", "merged", "table_to_list", "aspect_group_accuracy",
    ];

    private static readonly string[] Kinds = ["md", "pdf"];
    private static readonly string[] Classes = ["year_roll", "split", "merged", "table_to_list"];

    /// <inheritdoc/>
    public string Name => "changes";

    /// <inheritdoc/>
    public ScoreTable Score(ScoreRun run) =>
        new(Columns, [.. Kinds.SelectMany(kind => Golds(run).Select(gold => Row(run, kind, gold))).OfType<ScoreRow>()]);

    private static IReadOnlyList<string> Golds(ScoreRun run) => run.DataFiles("changes/gold", "*.json");

    private static ScoreRow? Row(ScoreRun run, string kind, string gold)
    {
        var name = Path.GetFileNameWithoutExtension(gold);
        var parts = name.Split('-');
        var policy = string.Join('-', parts[..^2]);
        string[] files = [.. parts[^2..].Select(year => Edition(run, kind, $"{policy}-{year}"))];
        if (kind == "pdf" && files.All(static file => file.EndsWith(".md", StringComparison.Ordinal)))
        {
            return null;
        }

        var output = run.Work.PathOf($"changes-{kind}-{name}.json");
        if (!run.Program.Write(output, ["compare", .. files, "--format", "json"]))
        {
            return null;
        }

        var figures = Scorer.Run(run.Data("changes/score_changes.py"), gold, output);
        var kinds = string.Join(", ", files.Select(static file => Path.GetExtension(file)[1..]));
        return ScoreRow.Of($"{name} ({kinds})", figures, Classes.Select(kept => (kept, Recall(figures, kept))));
    }

    private static string Edition(ScoreRun run, string kind, string edition)
    {
        var file = run.Data($"changes/{kind}/{edition}.{kind}");
        return File.Exists(file) ? file : run.Data($"changes/md/{edition}.md");
    }

    private static ScoreFigure? Recall(JsonElement figures, string kept) =>
        figures.TryGetProperty("per_class", out var classes)
        && classes.TryGetProperty(kept, out var found)
        && found.TryGetProperty("recall", out var recall)
            ? ScoreFigure.Of(recall)
            : null;
}
