using System.Diagnostics;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Processes;

namespace PolicyDiff.Web.Tests.Support;

/// <summary>A site in a process of its own, which can be killed.</summary>
internal sealed class ServedProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServedProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Its address.</summary>
    public Uri Address { get; }

    /// <summary>Starts it over a folder, on a port that is free, and waits until it answers.</summary>
    public static async Task<ServedProcess> StartAsync(string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "policydiff.dll");
        var process = Process.Start(new ProcessStartInfo(DotNetHost.Path, [program, "serve", "--port", "0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["POLICYDIFF_HOME"] = TestCorpus.Root },
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http", StringComparison.Ordinal)) is { } address)
            {
                return new ServedProcess(process, new Uri(address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal)));
            }
        }

        throw new ShouldAssertException("The site ended before it answered.");
    }

    /// <summary>Ends it as a loss of power does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }
}
