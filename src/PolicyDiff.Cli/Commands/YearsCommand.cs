using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Cli.Commands;

/// <summary>
/// <c>policydiff 2022 2025</c>: what changed between two years. The program itself, so it also answers for words that are no command.
/// </summary>
internal sealed class YearsCommand() : CliCommand("policydiff", 2, 2, [CommonOptions.Insurer, .. CommonOptions.Comparing])
{
    /// <summary>
    /// The fewest insurers whose report is written in parts: a page of a few insurers still opens at once, and they fit into memory.
    /// </summary>
    private const int FewestForParts = 5;

    /// <inheritdoc/>
    public override void CheckWords(IReadOnlyList<string> words, Messages messages)
    {
        if (words.FirstOrDefault(word => !OptionValues.TryYear(word, out _)) is { } noYear)
        {
            throw new PolicyDiffException(Diagnostic.Error(
                UsageDiagnostics.UnknownCommand, null, noYear, NearestNames.Line(noYear, Subcommands.Select(command => command.Name))));
        }

        base.CheckWords(words, messages);
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        var settings = ComparisonSettingsReader.Read(context);
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        var comparison = new YearComparison(
            Year(context.Line.Arguments[0]),
            Year(context.Line.Arguments[1]),
            context.Line.Text(CommonOptions.Insurer),
            context.Line.Text(CommonOptions.CareType));
        if (context.Line.Flag(CommonOptions.Redline))
        {
            return ChangeResult.Write(
                context, output, await context.Workspace.RedlineAsync(comparison, settings, cancellationToken).ConfigureAwait(false));
        }

        if (await WritePartsAsync(context, output, comparison, settings, cancellationToken).ConfigureAwait(false) is { } whole)
        {
            return ChangeResult.ExitCode(context, output, whole);
        }

        var report = await context.Workspace.CompareAsync(comparison, settings, cancellationToken).ConfigureAwait(false);
        return ChangeResult.Write(context, output, report, settings.Layout);
    }

    /// <summary>
    /// Writes the report of many insurers in parts; null where there are few, or the format or the review wants them all at once.
    /// </summary>
    private static async Task<ChangeReport?> WritePartsAsync(
        CommandContext context,
        ReportOutput output,
        YearComparison comparison,
        ComparisonSettings settings,
        CancellationToken cancellationToken)
    {
        if (context.Line.IsGiven(CommonOptions.Review))
        {
            return null;
        }

        using var parts = output.InParts(settings.Layout);
        if (parts is null)
        {
            return null;
        }

        var whole = await context.Workspace.CompareEachAsync(comparison, settings, FewestForParts, parts.Add, cancellationToken)
            .ConfigureAwait(false);
        if (whole is not null)
        {
            parts.Finish(whole);
        }

        return whole;
    }

    private static int Year(string word) =>
        OptionValues.TryYear(word, out var year) ? year : throw new ArgumentException(word, nameof(word));
}
