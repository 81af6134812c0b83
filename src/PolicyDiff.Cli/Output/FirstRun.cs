using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Cli.Output;

/// <summary>Makes the index where there is none yet, so that the first question is answered too.</summary>
internal static class FirstRun
{
    /// <summary>Reads the corpus where there is no index.</summary>
    /// <exception cref="PolicyDiffException">There is no corpus either.</exception>
    public static async Task IngestAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var workspace = context.Workspace;
        if (workspace.HasIndex)
        {
            return;
        }

        if (workspace.FirstCorpus is null)
        {
            throw new PolicyDiffException(Diagnostic.Error(UsageDiagnostics.NothingYet, null, context.Settings.IndexFolder));
        }

        var result = await IngestProgressBar.RunAsync(
            context, progress => workspace.IngestFirstCorpusAsync(progress, cancellationToken)).ConfigureAwait(false);
        context.Diagnostics.Write(result?.AllDiagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ?? []);
    }
}
