namespace PolicyDiff.EndToEnd.Tests;

/// <summary>A test that takes away the right to write; skipped with a word for root, whom that does not stop, and on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OrdinaryUserFactAttribute : FactAttribute
{
    public OrdinaryUserFactAttribute() =>
        Skip = OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess ? "As root every folder may be written." : null;
}
