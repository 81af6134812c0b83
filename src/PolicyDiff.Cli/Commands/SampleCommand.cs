using PolicyDiff.Cli.Parsing;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff sample FOLDER</c>: writes the sample corpus.</summary>
internal sealed class SampleCommand() : CliCommand("sample", 1, 1, [])
{
    /// <inheritdoc/>
    public override Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var sample = context.Workspace.WriteSample(context.Line.Arguments[0]);
        var folder = sample.Folder.Contains(' ', StringComparison.Ordinal) ? $"\"{sample.Folder}\"" : sample.Folder;
        context.Page.Write(context.Messages.Format("Sample.Written", sample.Folder, sample.FileCount) + "\n");
        if (!sample.IsReadByFirstQuestion)
        {
            context.Page.Write($"  policydiff ingest {folder}\n");
        }

        context.Page.Write("  policydiff 2022 2025\n");
        return Task.FromResult(ExitCodes.Done);
    }
}
