using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Processes;

/// <summary>
/// Runs one program without a shell, within limits of time, memory and output. The whole process tree is killed where it goes over;
/// it works in a private folder that is removed afterwards.
/// </summary>
/// <remarks>
/// On Linux, <c>prlimit</c> (util-linux) limits memory and the size of written files; on Windows, a job object limits memory. Elsewhere,
/// and where prlimit is absent, time and output are still limited.
/// </remarks>
/// <param name="missing">What to report where a program is not installed, by its name.</param>
public sealed class ToolRunner(Func<string, Diagnostic> missing)
{
    private const int ErrorsKept = 4_000;
    private const int PipeCapacity = 65_536; // pipe(7); fewer and larger reads leave the program less to wait for
    private const int AbortedBySignal = 128;
    private const int FileTooLarge = AbortedBySignal + 25; // SIGXFSZ

    private static readonly string[] TemporaryFolderNames = OperatingSystem.IsWindows() ? ["TEMP", "TMP"] : ["TMPDIR"];

    private readonly string? _memoryLimiter = OperatingSystem.IsLinux() ? FindProgram("prlimit") : null;

    /// <summary>Environment variables that the programs get beside those of this process; none by default.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The clock that the limit of time goes by; that of the system by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The absolute path of a program of this machine (<see cref="ProgramFinder"/>); null where there is none.</summary>
    /// <param name="name">Its name or its absolute path.</param>
    public static string? FindProgram(string name) => ProgramFinder.OfThisMachine().Find(name);

    /// <summary>Runs a program to its end and hands its output over while it comes.</summary>
    /// <param name="program">Name of the program.</param>
    /// <param name="arguments">Its arguments, each as it is.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="read">Reads the output to its end; what it returns is lost where the program was stopped.</param>
    /// <param name="cancellationToken">Kills the program.</param>
    /// <exception cref="PolicyDiffException">The program is not installed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ToolOutcome Run(
        string program, IReadOnlyList<string> arguments, ToolLimits limits, Action<TextReader> read, CancellationToken cancellationToken) =>
        RunForBytes(program, arguments, limits, output => ReadText(output, read), cancellationToken);

    /// <summary>As <see cref="Run"/>, for output that is not text.</summary>
    /// <param name="program">Name of the program.</param>
    /// <param name="arguments">Its arguments, each as it is.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="read">Reads the output to its end; what it returns is lost where the program was stopped.</param>
    /// <param name="cancellationToken">Kills the program.</param>
    /// <exception cref="PolicyDiffException">The program is not installed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ToolOutcome RunForBytes(
        string program, IReadOnlyList<string> arguments, ToolLimits limits, Action<Stream> read, CancellationToken cancellationToken)
    {
        using var folder = ScratchFolder.Create();
        using var process = Start(StartInfo(program, arguments, limits, folder.FullName), program);
        using var job = ProcessJob.TryAttach(process, limits.MemoryBytes);
        return Follow(process, limits, read, cancellationToken);
    }

    private ToolOutcome Follow(Process process, ToolLimits limits, Action<Stream> read, CancellationToken cancellationToken)
    {
        using var deadline = new ToolDeadline(process, limits.Time, Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        using var kill = either.Token.Register(() => Kill(process));
        var errors = Task.Run(() => Drain(process.StandardError), CancellationToken.None);
        var output = new LimitedStream(process.StandardOutput.BaseStream, limits.OutputBytes);
        try
        {
            read(output);
            Exhaust(output);
        }
        finally
        {
            if (output.Exceeded || !output.Ended)
            {
                Kill(process);
            }
        }

        process.WaitForExit();
        cancellationToken.ThrowIfCancellationRequested();
        return Outcome(process.ExitCode, output.Exceeded, deadline.Token.IsCancellationRequested, errors.GetAwaiter().GetResult());
    }

    private static ToolOutcome Outcome(int exitCode, bool tooMuch, bool tooLong, string errors)
    {
        // A crash on refused memory shows as a signal (SIGABRT of std::bad_alloc, SIGSEGV), on Windows as a negative status,
        // or in the program's words.
        var outOfMemory = exitCode is >= AbortedBySignal or < 0 || errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)
            || errors.Contains("bad_alloc", StringComparison.Ordinal);
        var stop = tooMuch || exitCode == FileTooLarge
            ? ToolStop.Output
            : tooLong ? ToolStop.Time : outOfMemory ? ToolStop.Memory : ToolStop.None;
        return new ToolOutcome(exitCode, stop, errors);
    }

    private ProcessStartInfo StartInfo(string program, IReadOnlyList<string> arguments, ToolLimits limits, string folder)
    {
        var path = FindProgram(program) ?? throw Missing(program, null);
        var start = new ProcessStartInfo(_memoryLimiter ?? path)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in TemporaryFolderNames)
        {
            start.Environment[name] = folder;
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        if (_memoryLimiter is not null)
        {
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--as={limits.MemoryBytes}"));
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--fsize={limits.OutputBytes}"));
            start.ArgumentList.Add("--core=0");
            start.ArgumentList.Add(path);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private Process Start(ProcessStartInfo start, string program)
    {
        try
        {
            var process = Process.Start(start) ?? throw Missing(program, null);
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception e)
        {
            throw Missing(program, e);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It, or a child, ended by itself in the meantime. On Windows the job takes what is left.
        }
    }

    private static string Drain(StreamReader errors)
    {
        var kept = new StringBuilder();
        var buffer = new char[4_096];
        for (var count = errors.Read(buffer); count > 0; count = errors.Read(buffer))
        {
            kept.Append(buffer, 0, Math.Min(count, ErrorsKept - kept.Length));
        }

        return kept.ToString();
    }

    private static void ReadText(Stream output, Action<TextReader> read)
    {
        using var reader = new StreamReader(
            output,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            detectEncodingFromByteOrderMarks: false,
            PipeCapacity,
            leaveOpen: true);
        read(reader);
    }

    private static void Exhaust(Stream output)
    {
        var buffer = new byte[PipeCapacity];
        while (output.Read(buffer) > 0)
        {
            // A reader that stopped early must not leave the program blocked on a full pipe.
        }
    }

    private PolicyDiffException Missing(string program, Exception? cause) => new(missing(program), cause);
}
