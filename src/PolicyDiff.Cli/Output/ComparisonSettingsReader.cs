using PolicyDiff.Cli.Commands;
using PolicyDiff.Pipeline.Comparisons;

namespace PolicyDiff.Cli.Output;

/// <summary>Checks the options that narrow a comparison.</summary>
internal static class ComparisonSettingsReader
{
    /// <summary>The settings as asked for.</summary>
    public static ComparisonSettings Read(CommandContext context) => new(context.Layout);
}
