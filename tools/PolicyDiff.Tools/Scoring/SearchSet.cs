using System.Text.Json;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Labelled queries and real questions.</summary>
internal sealed class SearchSet : IScoreSet
{
    private static readonly string[] Columns = ["n", "ndcg10", "mrr", "recall10", "hit1", "hit10", "no_result"];

    /// <inheritdoc/>
    public string Name => "search";

    /// <inheritdoc/>
    public ScoreTable Score(ScoreRun run)
    {
        var data = run.Data("search");
        var queries = Parse(LabelledQueries.Score(data, run.Program, run.DocumentsIndex(), isVerbose: false).Trim().Split('\n')[^1]);
        return new ScoreTable(Columns,
        [
            ScoreRow.Of("queries", queries, ("n", ScoreFigure.Of(queries.GetProperty("queries")))),
            .. RealQuestions.Score(data, run.Program, run.PoliciesIndex(), TextWriter.Null)
                .Select(static kind => ScoreRow.Of(kind.Kind, Parse(kind.Figures.ToString()))),
        ]);
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
