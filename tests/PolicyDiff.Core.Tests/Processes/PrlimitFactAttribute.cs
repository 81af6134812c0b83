using PolicyDiff.Core.Processes;

namespace PolicyDiff.Core.Tests.Processes;

/// <summary>A test of the limits that <c>prlimit</c> sets, on <c>dd</c>; skipped with a reason where either is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PrlimitFactAttribute : FactAttribute
{
    private static readonly string[] Programs = ["prlimit", "dd"];

    public PrlimitFactAttribute() =>
        Skip = OperatingSystem.IsLinux() && Programs.All(program => ToolRunner.FindProgram(program) is not null)
            ? null
            : "There is no prlimit on this system.";
}
