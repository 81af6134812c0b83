using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Pairs of wordings, each judged by weights that never saw its author, law or policy.</summary>
internal sealed class JudgementSet : IScoreSet
{
    private static readonly string[] Columns = ["n", "F1", "AUC", "hidden", "false_sure", "unsure"];
    private static readonly string[] Labelled = ["pairs-dev", "pairs-near-dev", "laws-dev"];
    private static readonly string[] Units = ["sentence", "item", "row", "cell"];
    private static readonly string[] Unpaired = ["unchanged", "split", "merged"];
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Name => "judgement";

    /// <inheritdoc/>
    public ScoreTable Score(ScoreRun run)
    {
        var pairs = run.Work.PathOf("changes-pairs.jsonl");
        File.WriteAllLines(pairs, ChangePairs(run.DataFiles("changes/gold", "*.json")));
        var own = Directory.EnumerateFiles(run.Workplace.PathOf("tools/judgement-trainer/pairs"), "*.jsonl").Order(StringComparer.Ordinal);
        var labelled = Labelled.Select(name => run.Data($"judgement/{name}.jsonl"));
        return TrainerTable.Of(run, "tools/judgement-trainer", Columns, [.. labelled, pairs, "--train-only", .. own]);
    }

    /// <summary>The paired texts of change gold as labelled pairs, a JSON object a line; one of several files is written once.</summary>
    /// <param name="golds">Files named POLICY-YEAR-YEAR.json.</param>
    internal static IEnumerable<string> ChangePairs(IEnumerable<string> golds) => golds.SelectMany(Pairs)
        .Where(static pair => pair.Left != pair.Right)
        .DistinctBy(static pair => (pair.Left, pair.Right))
        .Select(static pair => pair.Line);

    private static List<(string Left, string Right, string Line)> Pairs(string path)
    {
        var parts = Path.GetFileNameWithoutExtension(path).Split('-');
        int[] years = [.. parts[^2..].Select(static year => int.Parse(year, CultureInfo.InvariantCulture))];
        using var gold = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. gold.RootElement.EnumerateArray().Where(IsPair).Select(unit =>
            {
                var (left, right) = (Text(unit, "old_text")!, Text(unit, "new_text")!);
                return (left, right, JsonSerializer.Serialize(
                    new
                    {
                        id = $"{parts[0][..3]}-{years[0]}-{years[1]}-{unit.GetProperty("old_id")}", left, right, lead = (string?)null,
                        label = unit.GetProperty("substantive").GetBoolean() ? "modified" : "editorial",
                        aspects = unit.GetProperty("aspects"), direction = "other", kind = Text(unit, "class"),
                        author = $"policy-{parts[0]}", years,
                    },
                    Json));
            }),
        ];
    }

    private static bool IsPair(JsonElement unit) => Text(unit, "old_text") is { Length: > 0 } && Text(unit, "new_text") is { Length: > 0 }
        && !Unpaired.Contains(Text(unit, "class"), StringComparer.Ordinal)
        && Units.Contains(Text(unit, "unit_type"), StringComparer.Ordinal);

    private static string? Text(JsonElement unit, string name) =>
        unit.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
