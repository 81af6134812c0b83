using System.CommandLine;
using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Output.Search;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff search QUERY</c>: sections that answer a question; with <c>--batch</c> many questions at once.</summary>
internal sealed class SearchCommand() : CliCommand("search", 0, int.MaxValue, [
    CommonOptions.Insurer, CommonOptions.Year, CommonOptions.CareType, CommonOptions.Kind, CommonOptions.Section,
    CommonOptions.Limit, CommonOptions.Context, CommonOptions.Batch, CommonOptions.Format, CommonOptions.OutputFile])
{
    private const int UsualLimit = 10;
    private const int MostHits = 200;
    private const int MostContext = 20;

    private static readonly IReadOnlyList<Option<string[]>> Filters =
        [CommonOptions.Insurer, CommonOptions.Year, CommonOptions.CareType, CommonOptions.Kind, CommonOptions.Section];

    /// <inheritdoc/>
    public override IReadOnlyList<string> HelpTables => ["Help.QueryLanguage"];

    /// <inheritdoc/>
    public override IReadOnlyList<Option> OptionsOfOtherMeaning =>
        [CommonOptions.Year, CommonOptions.Kind, CommonOptions.Section, CommonOptions.Limit];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        var questions = Questions(context);
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        var report = await context.Workspace.AnswerAsync(
            [.. questions.Select(question => question.Id)],
            [.. questions.Select(question => question.Request)],
            context.Layout,
            cancellationToken).ConfigureAwait(false);
        output.Write(report, context.Layout);
        context.Diagnostics.Write(report.Answers.SelectMany(answer => answer.Result.Diagnostics));
        return ExitCodes.Done;
    }

    /// <inheritdoc/>
    public override void CheckWords(IReadOnlyList<string> words, Messages messages)
    {
        // A query may be empty text, and a batch needs none: what is missing is checked together with the options.
    }

    /// <summary>A single minus excludes a word; two make an option.</summary>
    public override bool IsOption(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal) && word.Length > 2;

    private List<(string? Id, SearchRequest Request)> Questions(CommandContext context)
    {
        if (context.Line.Text(CommonOptions.Batch) is { } file)
        {
            return [.. BatchFile.Read(file, context.Environment.WorkingFolder).Select(row => (row.Id, Request(context, row.Query)))];
        }

        if (context.Line.Arguments.Count == 0 && !Filters.Any(filter => context.Line.Text(filter) is not null))
        {
            throw new PolicyDiffException(Diagnostic.Error(
                UsageDiagnostics.MissingArgument, null, Name, context.Messages[$"{HelpKey}.Usage"]));
        }

        return [(null, Request(context, string.Join(' ', context.Line.Arguments)))];
    }

    private static SearchRequest Request(CommandContext context, string query) => new(query)
    {
        Insurer = context.Line.Text(CommonOptions.Insurer),
        Year = context.Line.Text(CommonOptions.Year),
        CareType = context.Line.Text(CommonOptions.CareType),
        Kind = context.Line.Text(CommonOptions.Kind),
        Section = context.Line.Text(CommonOptions.Section),
        Limit = OptionValues.Number(context.Line, CommonOptions.Limit, 1, MostHits) ?? UsualLimit,
        Context = OptionValues.Number(context.Line, CommonOptions.Context, 0, MostContext) ?? 1,
    };
}
