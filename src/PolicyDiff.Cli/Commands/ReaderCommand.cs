using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.SignIn;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff reader add NAME FILE</c>: lets someone sign in to a site, with a secret that is made and shown once.</summary>
internal sealed class ReaderCommand() : CliCommand("reader", 3, 3, [])
{
    private const string Adding = "add";

    /// <inheritdoc/>
    public override void CheckWords(IReadOnlyList<string> words, Messages messages)
    {
        base.CheckWords(words, messages);
        if (!string.Equals(words[0], Adding, StringComparison.Ordinal))
        {
            throw new PolicyDiffException(
                Diagnostic.Error(UsageDiagnostics.UnknownCommand, null, $"reader {words[0]}", $"reader {Adding}"));
        }
    }

    /// <inheritdoc/>
    public override Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (name, file) = (context.Line.Arguments[1], context.Line.Arguments[2]);
        if (!ReaderAccount.IsName(name))
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NoReaderName, null, name));
        }

        var secret = ReaderAccount.NewSecret();
        ReaderAccounts.Add(Path.GetFullPath(file, context.Environment.WorkingFolder), file, ReaderAccount.Create(name, secret));
        context.Page.Write(context.Messages.Format("Reader.Added", name, file, secret) + "\n");
        return Task.FromResult(ExitCodes.Done);
    }
}
