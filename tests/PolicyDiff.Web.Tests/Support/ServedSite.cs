using System.Text;
using PolicyDiff.Cli;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Testing;

namespace PolicyDiff.Web.Tests.Support;

/// <summary>A site that the command line opened on a port of this machine.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly Task<(int Code, string Output, string Error)> _run;

    private ServedSite(Uri address, CancellationTokenSource stop, Task<(int Code, string Output, string Error)> run) =>
        (Address, _stop, _run) = (address, stop, run);

    /// <summary>Its address.</summary>
    public Uri Address { get; }

    /// <summary>Opens it over a folder with an index, on a port that is free, and waits until it answers.</summary>
    public static async Task<ServedSite> OpenAsync(string folder, params string[] args)
    {
        var stop = new CancellationTokenSource();
        var output = new FirstLine();
        var run = RunAsync(folder, output, stop.Token, ["serve", "--port", "0", .. args]);
        var line = await (await Task.WhenAny(output.Line, run.ContinueWith(ended => ended.Result.Error, TaskScheduler.Default)));
        return new ServedSite(
            new Uri(line.Split(' ')
                .First(word => word.StartsWith("http", StringComparison.Ordinal))
                .Replace("localhost", "127.0.0.1", StringComparison.Ordinal)),
            stop,
            run);
    }

    /// <summary>Runs a command line in this process.</summary>
    public static Task<(int Code, string Output, string Error)> RunAsync(
        string folder,
        CancellationToken cancellationToken,
        params string[] args) =>
        RunAsync(folder, new FirstLine(), cancellationToken, args);

    /// <summary>Stops it, as Ctrl-C does.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return (await _run).Code;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(
        string folder,
        FirstLine output,
        CancellationToken cancellationToken,
        params string[] args)
    {
        await using var error = new StringWriter();
        var environment = new CliEnvironment { Output = output, Error = error, WorkingFolder = folder, HomeFolder = TestCorpus.Root, LogFolder = folder };
        var code = await new CliHost(environment).RunAsync(args, cancellationToken);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Tells of the first line that is written.</summary>
    private sealed class FirstLine : MemoryStream
    {
        private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Line => _line.Task;

        public override void Flush() => _line.TrySetResult(Encoding.UTF8.GetString(ToArray()));
    }
}
