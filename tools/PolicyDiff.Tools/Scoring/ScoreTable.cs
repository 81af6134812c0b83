using System.Globalization;
using System.Text;

namespace PolicyDiff.Tools.Scoring;

/// <summary>The figures of one set of inputs.</summary>
/// <param name="Columns">The figures that are shown, in their order.</param>
/// <param name="Rows">The inputs.</param>
internal sealed record ScoreTable(IReadOnlyList<string> Columns, IReadOnlyList<ScoreRow> Rows)
{
    /// <summary>The table in Markdown, with a blank line below.</summary>
    public string ToMarkdown()
    {
        var rule = string.Concat(Columns.Select(static _ => "|---"));
        var text = new StringBuilder($"| input | {string.Join(" | ", Columns)} |\n|---{rule}|\n");
        foreach (var row in Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {string.Join(" | ", Columns.Select(row.Shown))} |\n");
        }

        return text.Append('\n').ToString();
    }
}
