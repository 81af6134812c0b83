using System.Globalization;
using PolicyDiff.Assistants.Answers;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Assistants.Tools;

/// <summary><c>search</c>: sections that answer a question.</summary>
/// <param name="workspace">Answers it.</param>
/// <param name="culture">The language.</param>
internal sealed class SearchTool(PolicyDiffWorkspace workspace, CultureInfo culture) : AssistantTool("search", [
    new("query") { Required = true }, new("insurer"), new("year", ParameterKind.Year), new("careType"), new("kind"),
    new("limit", ParameterKind.Number) { Most = MostHits, Usual = UsualHits }])
{
    private const int MostHits = 200;
    private const int UsualHits = 10;

    /// <inheritdoc/>
    public override async Task<ToolAnswer> AnswerAsync(ToolArguments arguments, CancellationToken cancellationToken)
    {
        var request = new SearchRequest(arguments.Text("query")!)
        {
            Insurer = arguments.Text("insurer"),
            Year = arguments.Number("year")?.ToString(CultureInfo.InvariantCulture),
            CareType = arguments.Text("careType"),
            Kind = arguments.Text("kind"),
            Limit = arguments.Number("limit") ?? UsualHits,
        };
        var report = await workspace.AnswerAsync([null], [request], new ReportOptions { Culture = culture }, cancellationToken)
            .ConfigureAwait(false);
        var result = report.Answers[0].Result;
        if (result.Hits.Count == 0 && result.Diagnostics is [var unmet, ..])
        {
            throw new PolicyDiffException(unmet); // An assistant that takes no hits for an answer would say that the policy is silent.
        }

        return new ToolAnswer(report, ["hits"])
        {
            LeftOut = Math.Max(0, result.Total - result.Hits.Sum(hit => 1 + hit.AlsoIn.Count)),
            Diagnostics = result.Diagnostics,
        };
    }
}
