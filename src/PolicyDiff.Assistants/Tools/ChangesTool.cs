using System.Globalization;
using PolicyDiff.Assistants.Answers;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Reporting.Composition;

namespace PolicyDiff.Assistants.Tools;

/// <summary><c>changes</c>: what differs between two years, documents or insurers.</summary>
/// <param name="workspace">Answers it.</param>
/// <param name="culture">The language.</param>
internal sealed class ChangesTool(PolicyDiffWorkspace workspace, CultureInfo culture) : AssistantTool("changes", [
    new("left") { Required = true }, new("right") { Required = true }, new("year", ParameterKind.Year), new("insurer"), new("careType"),
    new("kind") { Choices = KindNames }, new("about"), new("unsure", ParameterKind.Switch),
    new("limit", ParameterKind.Number) { Most = MostChanges, Usual = UsualChanges }])
{
    private const int MostChanges = 500;
    private const int UsualChanges = 25;

    private static readonly string[] KindNames = [.. Enum.GetNames<ChangeKind>().Select(name => name.ToLowerInvariant())];

    /// <inheritdoc/>
    public override async Task<ToolAnswer> AnswerAsync(ToolArguments arguments, CancellationToken cancellationToken)
    {
        var settings = Settings(arguments);
        var (left, right, careType) = (arguments.Text("left")!, arguments.Text("right")!, arguments.Text("careType"));
        var report = (YearOf(left), YearOf(right)) is ({ } before, { } after)
            ? await workspace.CompareAsync(
                new YearComparison(before, after, arguments.Text("insurer"), careType), settings, cancellationToken).ConfigureAwait(false)
            : await workspace.CompareAsync(
                new SideComparison(left, right, arguments.Number("year"), careType) { StoredOnly = true },
                settings,
                cancellationToken).ConfigureAwait(false);
        return new ToolAnswer(report, ["changes"]) { Limit = arguments.Number("limit") ?? UsualChanges };
    }

    private ComparisonSettings Settings(ToolArguments arguments)
    {
        var kind = arguments.Text("kind");
        return new ComparisonSettings(new ReportOptions { Culture = culture })
        {
            About = arguments.Text("about"),
            Kinds = kind is null ? [] : [Enum.Parse<ChangeKind>(kind, ignoreCase: true)],
            Narrowing = new ChangeNarrowing { Judgements = [.. Wanted(kind is not null, arguments.Flag("unsure"))] },
        };
    }

    /// <summary>Without a kind, changes of substance; with one, all of it. What is not sure only where it is asked for.</summary>
    private static IEnumerable<JudgementKind> Wanted(bool anySubstance, bool unsure) =>
        Enum.GetValues<JudgementKind>().Where(judgement => judgement switch
    {
        JudgementKind.Substantive => true,
        JudgementKind.Unsure => unsure,
        _ => anySubstance,
    });

    private static int? YearOf(string side) =>
        int.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= ToolArguments.FirstYear and <= ToolArguments.LastYear
            ? year
            : null;
}
