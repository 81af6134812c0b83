using System.Runtime.InteropServices;

namespace PolicyDiff.Testing.Processes;

/// <summary>The program that runs .NET assemblies: the one that runs these tests.</summary>
public static class DotNetHost
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>Its absolute path: three folders above the runtime's own.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(
        System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", Name));
}
