using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PolicyDiff.Testing.Web;

/// <summary>
/// A site on this machine that answers as a test says, in ways that no library for servers allows. One request a connection.
/// </summary>
public sealed class LoopbackSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, Func<SiteRequest, SiteReply>> _replies = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SiteRequest> _requests = [];

    /// <summary>Opens a site on a free port.</summary>
    public LoopbackSite()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>What was asked for, in order.</summary>
    public IReadOnlyList<SiteRequest> Requests => [.. _requests];

    /// <summary>The paths that were asked for, in order, without that of the rules for robots.</summary>
    public IReadOnlyList<string> Paths => [.. _requests.Select(request => request.Path).Where(path => path != "/robots.txt")];

    /// <summary>The address of a path.</summary>
    public Uri At(string path) => new($"http://127.0.0.1:{Port}{path}");

    /// <summary>The same place under another name of the host.</summary>
    public Uri OtherHostAt(string path) => new($"http://localhost:{Port}{path}");

    /// <summary>Answers a path; what is answered nowhere is not found.</summary>
    public void On(string path, SiteReply reply) => _replies[path] = _ => reply;

    /// <summary>Answers a path by what is asked.</summary>
    public void On(string path, Func<SiteRequest, SiteReply> reply) => _replies[path] = reply;

    /// <summary>Answers a path with one after the other; the last one stays.</summary>
    public void OnInTurn(string path, params SiteReply[] replies)
    {
        var next = -1;
        _replies[path] = _ => replies[Math.Min(Interlocked.Increment(ref next), replies.Length - 1)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
    }

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                await using var stream = client.GetStream();
                if (await ReadAsync(stream) is { } request)
                {
                    _requests.Enqueue(request);
                    await WriteAsync(stream, _replies.TryGetValue(request.Path, out var reply) ? reply(request) : new SiteReply(404));
                }
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or SocketException)
        {
            // The other side has heard enough.
        }
    }

    private async Task<SiteRequest?> ReadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _end.Token) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
        return new SiteRequest(lines[0].Split(' ')[1], headers);
    }

    private async Task WriteAsync(NetworkStream stream, SiteReply reply)
    {
        var hasEnd = reply.ForEver is null && !reply.FallsSilent;
        string?[] lines =
        [
            $"HTTP/1.1 {reply.Status} Status",
            "Connection: close",
            reply.Type is { } type ? $"Content-Type: {type}" : null,
            reply.StatedLength is { } stated ? $"Content-Length: {stated}" : hasEnd ? $"Content-Length: {reply.Body.Length}" : null,
            .. reply.Headers,
        ];
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines.OfType<string>()) + "\r\n\r\n"), _end.Token);
        await stream.WriteAsync(reply.Body, _end.Token);
        while (reply.ForEver is { } piece)
        {
            await stream.WriteAsync(piece, _end.Token);
        }

        if (reply.FallsSilent)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _end.Token);
        }
    }
}
