namespace PolicyDiff.Pipeline.Tests;

/// <summary>A test of links, pipes and devices, which Windows lets only some users make or does not have.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "needs links, pipes or devices" : null;
}
