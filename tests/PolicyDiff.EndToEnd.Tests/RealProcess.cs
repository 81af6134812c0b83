using System.Diagnostics;
using PolicyDiff.Cli;
using PolicyDiff.Testing.Processes;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>Runs the program as a process of its own, for what concerns the process itself.</summary>
internal static class RealProcess
{
    private static readonly string Program = typeof(CliHost).Assembly.Location;

    /// <summary>Starts the program and reads all it says.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="path">Value of PATH; null for that of this process.</param>
    /// <param name="args">The arguments.</param>
    public static async Task<CliRun> RunAsync(string folder, string? path, params string[] args)
    {
        using var process = Start(folder, path, args);
        return await EndOf(process);
    }

    /// <summary>Starts any program, which must redirect its outputs, and reads all it says.</summary>
    public static async Task<CliRun> RunAsync(ProcessStartInfo start)
    {
        using var process = System.Diagnostics.Process.Start(start)!;
        return await EndOf(process);
    }

    private static async Task<CliRun> EndOf(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new CliRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts the program.</summary>
    public static Process Start(string folder, string? path, params string[] args)
    {
        var start = new ProcessStartInfo(DotNetHost.Path, [Program, .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = path ?? Environment.GetEnvironmentVariable("PATH");
        return System.Diagnostics.Process.Start(start)!;
    }
}
