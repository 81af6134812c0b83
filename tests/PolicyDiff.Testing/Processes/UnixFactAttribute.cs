namespace PolicyDiff.Testing.Processes;

/// <summary>A test of what holds everywhere but on Windows; skipped with a reason there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows does this otherwise." : null;
}
