namespace PolicyDiff.Core.Processes;

/// <summary>How a call of a program ended.</summary>
/// <param name="ExitCode">Its exit code; of no meaning where it was stopped.</param>
/// <param name="Stop">Why it was stopped; <see cref="ToolStop.None"/> where it ended by itself.</param>
/// <param name="Errors">The first part of what it wrote on standard error.</param>
public sealed record ToolOutcome(int ExitCode, ToolStop Stop, string Errors)
{
    /// <summary>Whether it ended by itself and says that all went well.</summary>
    public bool Succeeded => Stop == ToolStop.None && ExitCode == 0;
}
