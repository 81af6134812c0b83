using System.Globalization;
using System.Runtime.InteropServices;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;

namespace PolicyDiff.Pdf.PdfPig;

/// <summary>Runs this very assembly as a program, on the .NET that runs the caller.</summary>
internal static class WorkerProcess
{
    // The runtime keeps about two GiB of addresses for itself, which it does not use; without them it does not start.
    private const long RuntimeAddresses = 3L << 30;

    private const string HeapLimit = "DOTNET_GCHeapHardLimit";

    /// <summary>What is not there of what the worker needs; null where nothing is.</summary>
    public static string? Missing => new[] { Host, Program }.FirstOrDefault(file => !File.Exists(file));

    private static string Host { get; } = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    private static string Program { get; } = typeof(WorkerProcess).Assembly.Location;

    /// <summary>Whether the process ended because calls were nested too deep, which the runtime says in words.</summary>
    public static bool Overflowed(ToolOutcome outcome) => outcome.Errors.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase);

    /// <summary>Runs the worker and hands its output over while it comes.</summary>
    /// <param name="arguments">What it is to do.</param>
    /// <param name="limits">What it may cost: the memory is that of its objects.</param>
    /// <param name="read">Reads the output to its end.</param>
    /// <param name="cancellationToken">Kills the worker.</param>
    public static ToolOutcome Run(IReadOnlyList<string> arguments, PdfLimits limits, Action<TextReader> read, CancellationToken cancellationToken)
    {
        var runner = new ToolRunner(static program => Diagnostic.Error(PdfEngineDiagnostics.ProgramMissing, location: null, program))
        {
            Variables = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [HeapLimit] = limits.MemoryBytes.ToString("x", CultureInfo.InvariantCulture),
                ["DOTNET_TieredPGO"] = "0",
                ["DOTNET_DbgEnableMiniDump"] = "0",
            },
        };
        var tool = limits.Tool with { MemoryBytes = limits.MemoryBytes + RuntimeAddresses };
        return runner.Run(Host, ["exec", Program, .. arguments], tool, read, cancellationToken);
    }
}
