using System.Text.Json;

namespace PolicyDiff.Tools.Scoring;

/// <summary>The figures of one input.</summary>
/// <param name="Name">What was scored.</param>
/// <param name="Figures">Figures by name; null is one that this input has no use for.</param>
internal sealed record ScoreRow(string Name, IReadOnlyDictionary<string, ScoreFigure?> Figures)
{
    /// <summary>A row of what a scorer printed, and of further figures.</summary>
    public static ScoreRow Of(string name, JsonElement figures, params IEnumerable<(string Name, ScoreFigure? Figure)> further)
    {
        var all = figures.EnumerateObject().ToDictionary(
            static property => property.Name, static property => ScoreFigure.Of(property.Value), StringComparer.Ordinal);
        foreach (var (key, figure) in further)
        {
            all[key] = figure;
        }

        return new ScoreRow(name, all);
    }

    /// <summary>One figure as tables show it: a count as it is, a share with three decimals, a dash where there is none.</summary>
    public string Shown(string column) => Figures.GetValueOrDefault(column)?.ToString() ?? "–";

    /// <summary>One figure as a number; null where there is none.</summary>
    public double? Value(string column) => Figures.GetValueOrDefault(column)?.Value;
}
