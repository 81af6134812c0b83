using System.Globalization;
using PolicyDiff.Cli.Output;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff 2022 2025</c>: what changed between two years. The program itself, so it also answers for words that are no command.</summary>
internal sealed class YearsCommand() : CliCommand("policydiff", 2, 2, [CommonOptions.Insurer, .. CommonOptions.Comparing])
{
    /// <summary>The fewest insurers that get a page each: a page of a few insurers still opens at once.</summary>
    private const int FewestForPages = 5;

    /// <inheritdoc/>
    public override void CheckWords(IReadOnlyList<string> words, Messages messages)
    {
        if (words.FirstOrDefault(word => !TryYear(word, out _)) is { } noYear)
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
            return ChangeResult.Write(context, output, await context.Workspace.RedlineAsync(comparison, settings, cancellationToken).ConfigureAwait(false));
        }

        if (await WritePagesAsync(context, output, comparison, settings, cancellationToken).ConfigureAwait(false) is { } whole)
        {
            return ChangeResult.ExitCode(context, whole);
        }

        var report = await context.Workspace.CompareAsync(comparison, settings, cancellationToken).ConfigureAwait(false);
        return ChangeResult.Write(context, output, report, settings.Layout);
    }

    /// <summary>Writes a page for each insurer where there are many; null where one page holds them all.</summary>
    private static async Task<ChangeReport?> WritePagesAsync(
        CommandContext context, ReportOutput output, YearComparison comparison, ComparisonSettings settings, CancellationToken cancellationToken)
    {
        if (context.Line.IsGiven(CommonOptions.Review) || output.Pages(settings.Layout) is not { } pages)
        {
            return null;
        }

        var whole = await context.Workspace.CompareEachAsync(
            comparison, settings, FewestForPages, report => pages.Pages.Add(report, pages.OfPage), cancellationToken).ConfigureAwait(false);
        if (whole is not null)
        {
            pages.Pages.Finish(whole.Title, whole.Diagnostics, pages.OfFront);
        }

        return whole;
    }

    /// <summary>Reads a year of four digits.</summary>
    public static bool TryYear(string word, out int year) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 9999;

    private static int Year(string word) => TryYear(word, out var year) ? year : throw new ArgumentException(word, nameof(word));
}
