using System.Globalization;
using PolicyDiff.Assistants.Answers;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Tables;

namespace PolicyDiff.Assistants.Tools;

/// <summary><c>table</c>: policies side by side, theme by theme.</summary>
/// <param name="workspace">Answers it.</param>
/// <param name="culture">The language.</param>
internal sealed class TableTool(PolicyDiffWorkspace workspace, CultureInfo culture) : AssistantTool("table", [
    new("themes"), new("insurers", ParameterKind.Names), new("year", ParameterKind.Year), new("careType")])
{
    /// <inheritdoc/>
    public override async Task<ToolAnswer> AnswerAsync(ToolArguments arguments, CancellationToken cancellationToken)
    {
        var report = await workspace.MakeTableAsync(
            new TableRequest(new ReportOptions { Culture = culture })
            {
                Themes = arguments.Text("themes") is { } asked ? workspace.CollectionOfThemes(asked) : null, // Never a file.
                Insurers = arguments.Names("insurers"),
                Year = arguments.Number("year"),
                CareType = arguments.Text("careType"),
            },
            cancellationToken).ConfigureAwait(false);
        return new ToolAnswer(report, ["cells", "shared"]) { Diagnostics = report.Diagnostics };
    }
}
