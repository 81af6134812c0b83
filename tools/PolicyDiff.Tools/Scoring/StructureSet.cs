namespace PolicyDiff.Tools.Scoring;

/// <summary>Documents whose sections, tables and pages are known.</summary>
internal sealed class StructureSet : IScoreSet
{
    private const int NumberLength = 3;

    private static readonly string[] Columns =
        ["heading_f1", "level_acc", "parent_acc", "page_acc", "text_f1_all", "cell_f1", "matrix_f1", "leak"];

    /// <inheritdoc/>
    public string Name => "structure";

    /// <inheritdoc/>
    public ScoreTable Score(ScoreRun run) =>
        new(Columns, [.. Files(run).Select(file => Row(run, file)).OfType<ScoreRow>()]);

    private static IEnumerable<string> Files(ScoreRun run) =>
        run.DataFiles("structure/pdf", "*.pdf").Concat(run.DataFiles("documents", "*"));

    private static ScoreRow? Row(ScoreRun run, string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var output = run.Work.PathOf($"structure-{stem}.json");
        if (!run.Program.Write(output, "show", file, "--format", "json"))
        {
            return null;
        }

        var pages = run.Data($"structure/truth/{stem}.pages.json");
        string[] further = File.Exists(pages) ? ["--pages", pages] : [];
        var truth = run.Data($"structure/truth/{stem[..NumberLength]}.json");
        return ScoreRow.Of(Path.GetFileName(file), Scorer.Run(run.Data("structure/score_structure.py"), [truth, output, .. further]));
    }
}
