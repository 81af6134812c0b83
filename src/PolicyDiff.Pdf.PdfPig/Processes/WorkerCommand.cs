using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Pdf.PdfPig.Processes;

/// <summary>How this very assembly is run as a program, on the .NET that runs the caller.</summary>
internal static class WorkerCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What is not there of what the worker needs; null where nothing is missing.</summary>
    public static string? Missing => new[] { Host, Program }.FirstOrDefault(file => !File.Exists(file));

    private static string Host { get; } = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    private static string Program { get; } = typeof(WorkerCommand).Assembly.Location;

    /// <summary>Starts the program.</summary>
    /// <param name="memoryBytes">The memory that its objects may take, in bytes.</param>
    /// <exception cref="PolicyDiffException">The runtime is not where it should be.</exception>
    public static Process Start(long memoryBytes)
    {
        try
        {
            return Process.Start(StartInfo(memoryBytes)) ?? throw new PolicyDiffException(Unable());
        }
        catch (Win32Exception error)
        {
            throw new PolicyDiffException(Unable(), error);
        }
    }

    private static ProcessStartInfo StartInfo(long memoryBytes)
    {
        var start = new ProcessStartInfo(Host, ["exec", Program])
        {
            // The folder of the caller would be held as long as the worker runs.
            WorkingDirectory = Directory.Exists(Path.GetTempPath())
                ? Path.GetTempPath()
                : Path.GetPathRoot(Environment.CurrentDirectory) ?? string.Empty,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Utf8,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = memoryBytes.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    private static Diagnostic Unable() => Diagnostic.Error(PdfEngineDiagnostics.ProgramMissing, location: null, Host);
}
