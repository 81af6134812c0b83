using System.Text;
using PolicyDiff.Cli;
using PolicyDiff.Cli.Streams;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>What came of one command line.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program inside this process, in a folder of its own.</summary>
    public static Task<CliRun> InAsync(string folder, params string[] args) => InAsync(folder, static environment => environment, args);

    /// <summary>The same, in a world that differs.</summary>
    public static async Task<CliRun> InAsync(string folder, Func<CliEnvironment, CliEnvironment> change, params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        var environment = new CliEnvironment { Output = output, Error = error, WorkingFolder = folder, LogFolder = folder };
        var exitCode = await new CliHost(change(environment)).RunAsync(args, CancellationToken.None);
        return new CliRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
