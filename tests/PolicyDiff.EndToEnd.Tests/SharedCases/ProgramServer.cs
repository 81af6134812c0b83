using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace PolicyDiff.EndToEnd.Tests.SharedCases;

/// <summary>
/// Runs the program inside this process for others on this machine, one command line at a time: a line of JSON in, a line of JSON out.
/// </summary>
internal sealed class ProgramServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _answering;

    public ProgramServer()
    {
        _listener.Start();
        _answering = AnswerAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _answering;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AnswerAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await using var stream = client.GetStream();
                await AnswerAsync(stream);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (IOException)
            {
                // Who asked was stopped and no longer listens.
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        if (await reader.ReadLineAsync(_end.Token) is not { } line)
        {
            return;
        }

        var asked = JsonSerializer.Deserialize<Question>(line, JsonSerializerOptions.Web)!;
        var run = await CliRun.InAsync(asked.Folder, [.. asked.Arguments]);
        await using var writer = new StreamWriter(stream, leaveOpen: true);
        await writer.WriteLineAsync(JsonSerializer.Serialize(run, JsonSerializerOptions.Web));
    }

    private sealed record Question(string Folder, IReadOnlyList<string> Arguments);
}
