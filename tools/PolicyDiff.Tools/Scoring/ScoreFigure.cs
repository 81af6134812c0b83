using System.Globalization;
using System.Text.Json;

namespace PolicyDiff.Tools.Scoring;

/// <summary>A count, or a share.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsCount">Whether it is a count, and shown without decimals.</param>
internal readonly record struct ScoreFigure(double Value, bool IsCount)
{
    /// <summary>A figure of a scorer; null where it printed no number.</summary>
    public static ScoreFigure? Of(JsonElement element) => element.ValueKind == JsonValueKind.Number
        ? new ScoreFigure(element.GetDouble(), !element.GetRawText().AsSpan().ContainsAny('.', 'e', 'E'))
        : null;

    /// <inheritdoc/>
    public override string ToString() => IsCount
        ? Value.ToString("0", CultureInfo.InvariantCulture)
        : decimal.Round((decimal)Value, 3).ToString("0.000", CultureInfo.InvariantCulture);
}
