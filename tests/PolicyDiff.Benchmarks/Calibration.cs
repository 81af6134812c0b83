namespace PolicyDiff.Benchmarks;

/// <summary>
/// A fixed piece of work: what it takes says how fast the machine is at the moment, so that figures of two runs can be compared as ratios.
/// </summary>
internal static class Calibration
{
    private const int Rounds = 5;
    private const int Numbers = 1_000_000;

    /// <summary>Processor time for sorting a million numbers, the shortest of five times.</summary>
    public static double Milliseconds() => Enumerable.Range(0, Rounds).Min(_ => Once());

    private static double Once()
    {
        var numbers = new uint[Numbers];
        for (var i = 1; i < Numbers; i++)
        {
            numbers[i] = (numbers[i - 1] * 1664525) + 1013904223;
        }

        var before = Environment.CpuUsage.TotalTime;
        Array.Sort(numbers);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
