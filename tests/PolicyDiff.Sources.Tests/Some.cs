using PolicyDiff.Testing.Processes;

namespace PolicyDiff.Sources.Tests;

/// <summary>Manners without pauses, on a clock that stands still.</summary>
internal static class Some
{
    public static FetchOptions Options => new()
    {
        UserAgent = "PolicyDiff/9.9",
        PausePerHost = TimeSpan.Zero,
        LongestPause = TimeSpan.Zero,
        Clock = new SteppedClock(),
    };

    public static async Task<FetchAnswer> GetAsync(FetchTarget target, FetchOptions? options = null, Stream? sink = null)
    {
        using var fetcher = new WebFetcher(options ?? Options);
        using var memory = new MemoryStream();
        return await fetcher.GetAsync(target, sink ?? memory, CancellationToken.None);
    }

    public static FetchTarget Target(Uri address, long largest = 1 << 20) => new(address, largest);

    public static string[] Codes(FetchAnswer answer) => [.. answer.Diagnostics.Select(diagnostic => diagnostic.Code)];
}
