namespace PolicyDiff.Testing.Processes;

/// <summary>A test of what only Windows does; skipped with a reason elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WindowsFactAttribute : FactAttribute
{
    public WindowsFactAttribute() => Skip = OperatingSystem.IsWindows() ? null : "Only Windows has job objects.";
}
