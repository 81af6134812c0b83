using System.Diagnostics;

namespace PolicyDiff.Launcher;

/// <summary>Runs the .NET SDK in a folder.</summary>
/// <param name="folder">Absolute path of the working folder; its <c>global.json</c> chooses the SDK.</param>
internal sealed class DotNet(string folder)
{
    /// <summary>What "dotnet run" leaves of its own build in the environment, which another SDK would trip over.</summary>
    private static readonly string[] LeftBehind = ["MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBUILD_EXE_PATH"];

    /// <summary>Runs a command to its end; what it says goes where this program's output goes.</summary>
    /// <returns>Its exit code.</returns>
    public int Run(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments, redirects: false);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs a command to its end and keeps what it says.</summary>
    /// <returns>Its exit code, and both its outputs in one text.</returns>
    public (int ExitCode, string Said) RunSilently(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments, redirects: true);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    private Process Start(IEnumerable<string> arguments, bool redirects)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = redirects,
            RedirectStandardError = redirects,
        };

        foreach (var name in LeftBehind)
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }
}
