using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Cli.Commands;

/// <summary>
/// <c>policydiff store copy FROM TO</c>: copies a corpus between an index folder and a database, or between two of a kind.
/// </summary>
internal sealed class StoreCommand() : CliCommand("store", 3, 3, [CommonOptions.Replace])
{
    private const string Copy = "copy";

    /// <inheritdoc/>
    public override void CheckWords(IReadOnlyList<string> words, Messages messages)
    {
        base.CheckWords(words, messages);
        if (!string.Equals(words[0], Copy, StringComparison.Ordinal))
        {
            throw new PolicyDiffException(Diagnostic.Error(UsageDiagnostics.UnknownCommand, null, $"store {words[0]}", $"store {Copy}"));
        }
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (from, to) = (context.Line.Arguments[1], context.Line.Arguments[2]);
        var result = await context.Workspace.CopyStoreAsync(
            from, to, context.Line.Flag(CommonOptions.Replace), cancellationToken).ConfigureAwait(false);
        context.Page.Write(context.Messages.Format("Store.Copied", result.Documents, result.Copied) + "\n");
        if (result.WithoutSource > 0)
        {
            context.Page.Write(context.Messages.Format("Store.WithoutSource", result.WithoutSource) + "\n");
        }

        if (result.Readers > 0)
        {
            context.Page.Write(context.Messages.Format("Store.Readers", result.Readers) + "\n");
        }

        return ExitCodes.Done;
    }
}
