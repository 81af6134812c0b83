namespace PolicyDiff.Sources;

/// <summary>The limits and manners of fetching.</summary>
public sealed record FetchOptions
{
    /// <summary>
    /// What the program calls itself to sites, such as <c>PolicyDiff/1.0.0</c>; the part before the slash is its name in <c>robots.txt</c>.
    /// </summary>
    public required string UserAgent { get; init; }

    /// <summary>Time, for every limit and pause.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The largest answer in bytes, unpacked: what the readers take.</summary>
    public long LargestFile { get; init; } = 200L << 20;

    /// <summary>The largest page of a set in bytes, unpacked.</summary>
    public int LargestPage { get; init; } = 16 << 20;

    /// <summary>How long a site may send nothing.</summary>
    public TimeSpan LongestSilence { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long one address may take in all, redirects included.</summary>
    public TimeSpan LongestInAll { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The least time between two requests to one host.</summary>
    public TimeSpan PausePerHost { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest pause that a site can ask for; above it, this is what it gets.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often an answer may lead elsewhere.</summary>
    public int MostRedirects { get; init; } = 5;

    /// <summary>The most pages of a set.</summary>
    public int MostPages { get; init; } = 200;

    /// <summary>How many links from its first page a page of a set may be away.</summary>
    public int DeepestPage { get; init; } = 5;
}
