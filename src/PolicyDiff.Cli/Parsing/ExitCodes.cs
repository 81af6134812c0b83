namespace PolicyDiff.Cli.Parsing;

/// <summary>What the process tells its caller.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>There are differences of substance; only with <c>--exit-code</c>.</summary>
    public const int Differences = 1;

    /// <summary>Wrong use, or nothing that could be read.</summary>
    public const int WrongUse = 2;

    /// <summary>Finished, but part of the input could not be read.</summary>
    public const int Partial = 3;

    /// <summary>A mistake of PolicyDiff itself.</summary>
    public const int InternalError = 4;

    /// <summary>Stopped by the user: 128 and the number of the signal, as shells expect.</summary>
    public const int Cancelled = 130;
}
