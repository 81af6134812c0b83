using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PolicyDiff.Tools.Running;

/// <summary>What came of running a program to its end.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">Its standard output, byte by byte.</param>
/// <param name="Errors">What it said on standard error.</param>
/// <param name="WasEnded">Whether it took longer than it might.</param>
internal sealed record ProgramRun(int ExitCode, byte[] Output, string Errors, bool WasEnded = false)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The output as text.</summary>
    public string Text => Utf8.GetString(Output);

    /// <summary>Runs a program and keeps what it says.</summary>
    /// <param name="program">A name on the path, or a file.</param>
    /// <param name="arguments">Its arguments, unquoted.</param>
    /// <param name="folder">Where it runs; the current folder without one.</param>
    /// <param name="environment">Variables to set, or with null to remove.</param>
    /// <param name="limit">How long it may take before it is ended; without one, as long as it likes.</param>
    /// <exception cref="ToolException">There is no such program.</exception>
    public static ProgramRun Of(
        string program,
        IEnumerable<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string?>? environment = null,
        TimeSpan? limit = null)
    {
        using var process = Start(StartInfo(program, arguments, folder, environment));
        var wasEnded = false;
        using var ending = new Timer(_ => End(), null, limit ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult(), wasEnded);

        void End()
        {
            wasEnded = true;
            process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo StartInfo(
        string program, IEnumerable<string> arguments, string? folder, IReadOnlyDictionary<string, string?>? environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? string.Empty,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Utf8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new ToolException($"{start.FileName}: {error.Message}. Install it, or put it on the path.");
        }
    }
}
