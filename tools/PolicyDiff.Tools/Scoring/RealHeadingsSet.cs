using System.Text.Json;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Headings of real PDFs, against the tags of their authors.</summary>
internal sealed class RealHeadingsSet : IScoreSet
{
    private const int LongestName = 60;

    private static readonly string[] Columns =
    [
        "precision", "recall", "f1", "numbered_recall", "unnumbered_recall", "step_accuracy",
        "in_tables", "text_f1", "text_unnumbered_recall",
    ];

    /// <inheritdoc/>
    public string Name => "real";

    /// <inheritdoc/>
    public ScoreTable Score(ScoreRun run) =>
        new(Columns, [.. run.DataFiles("pdfs/real-headings", "*.json").Select(gold => Row(run, gold)).OfType<ScoreRow>()]);

    private static ScoreRow? Row(ScoreRun run, string gold)
    {
        var stem = Path.GetFileNameWithoutExtension(gold);
        var (source, output) = (run.Data($"pdfs/real/{stem}.pdf"), run.Work.PathOf($"real-{stem}.json"));
        if (!run.Program.Write(output, "show", source, "--format", "json"))
        {
            return null;
        }

        var scorer = run.Data("pdfs/score_headings.py");
        var all = Scorer.Run(scorer, gold, output);
        var rest = run.Work.PathOf($"real-text-{stem}.json");
        File.WriteAllText(rest, JsonSerializer.Serialize(TableHeads.Without(source, Headings(gold))));
        var text = Scorer.Run(scorer, rest, output);
        var name = Path.GetFileName(source);
        return ScoreRow.Of(
            name.Length > LongestName ? name[..LongestName] : name,
            all,
            ("in_tables", new ScoreFigure(all.GetProperty("tagged").GetInt32() - text.GetProperty("tagged").GetInt32(), IsCount: true)),
            ("text_f1", ScoreFigure.Of(text.GetProperty("f1"))),
            ("text_unnumbered_recall", ScoreFigure.Of(text.GetProperty("unnumbered_recall"))));
    }

    private static JsonElement[][] Headings(string gold) => JsonSerializer.Deserialize<JsonElement[][]>(File.ReadAllText(gold))!;
}
