using System.Runtime.InteropServices;
using System.Text;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Cli;

/// <summary>Runs the program on the real console: its streams, its width, its signals.</summary>
internal static class ConsoleRun
{
    /// <summary>Environment variable with the folder of the program, set by the launcher.</summary>
    private const string HomeVariable = "POLICYDIFF_HOME";

    /// <summary>Runs one command line; the first Ctrl-C or SIGTERM asks it to stop, the second ends the process.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, cancellation));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, cancellation));
        using var console = new WindowsConsole();
        await using var output = new ResultStream(Console.OpenStandardOutput);
        await using var error = new StreamWriter(StandardStreams.Error(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            AutoFlush = true,
        };
        if (WorkingFolder() is not { } workingFolder)
        {
            new DiagnosticWriter(error, new Messages(CommandLine.Parse(CommandTree.Create(), args).CultureAsTyped))
                .Write([Diagnostic.Error(UsageDiagnostics.NoWorkingFolder, null)]);
            return ExitCodes.WrongUse;
        }

        var environment = new CliEnvironment
        {
            Output = output,
            Input = StandardStreams.Input(),
            Error = error,
            WorkingFolder = workingFolder,
            HomeFolder = Environment.GetEnvironmentVariable(HomeVariable) is { Length: > 0 } home ? home : null,
            ProgramFolder = AppContext.BaseDirectory,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Width(),
            Store = Environment.GetEnvironmentVariable("POLICYDIFF_STORE") is { Length: > 0 } store ? store : null,
            SettingsFile = SettingsFile.Place,
            NoColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || !WindowsConsole.ShowsColor,
        };
        return await new CliHost(environment).RunAsync(args, cancellation.Token).ConfigureAwait(false);
    }

    /// <summary>Null where the folder that the program was started in is gone.</summary>
    private static string? WorkingFolder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return null;
        }
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource cancellation)
    {
        signal.Cancel = !cancellation.IsCancellationRequested;
        cancellation.Cancel();
    }

    /// <summary>The width of the terminal within bounds that read well; 80 where there is none.</summary>
    private static int Width() => Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 40, 120);
}
