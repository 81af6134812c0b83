namespace PolicyDiff.Pdf.PdfPig.Processes;

/// <summary>How a request ended.</summary>
/// <param name="Stop">Why there is no whole answer; <see cref="WorkerStop.None"/> where there is.</param>
/// <param name="Words">What the runtime said as it came down; empty where it said nothing.</param>
internal sealed record WorkerOutcome(WorkerStop Stop, string Words = "")
{
    private const string StackOverflow = "stack overflow";

    /// <summary>The limit of time that was reached.</summary>
    public TimeSpan Limit { get; init; }

    /// <summary>Answered to the end.</summary>
    public static WorkerOutcome Whole { get; } = new(WorkerStop.None);

    /// <summary>The outcome of a worker that ended by itself before its answer did.</summary>
    /// <param name="exitCode">Its exit code.</param>
    /// <param name="errors">What it wrote on standard error.</param>
    public static WorkerOutcome OfExit(int exitCode, string errors)
    {
        const int Signal = 128;
        var words = errors.Split('\n')[0].Trim();
        if (errors.Contains(StackOverflow, StringComparison.OrdinalIgnoreCase))
        {
            return new WorkerOutcome(WorkerStop.Crash, StackOverflow);
        }

        // The runtime names the exception; where the system refuses memory, or takes the process for what it uses, nobody says a word.
        var outOfMemory = errors.Contains("OutOfMemory", StringComparison.Ordinal)
            || errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)
            || (words.Length == 0 && exitCode > Signal);
        return new WorkerOutcome(outOfMemory ? WorkerStop.Memory : WorkerStop.Crash, words);
    }
}
