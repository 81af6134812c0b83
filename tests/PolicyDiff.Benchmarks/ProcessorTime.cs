using System.Globalization;

namespace PolicyDiff.Benchmarks;

/// <summary>The processor time that this process and the programs it waited for have used: what a piece of work costs on one core, however busy the machine is.</summary>
/// <remarks>Read from <c>/proc/self/stat</c> (proc_pid_stat(5): utime, stime, cutime, cstime), so on Linux only; its ticks are of 10 ms.</remarks>
internal static class ProcessorTime
{
    private const int TicksPerSecond = 100;
    private const int FirstTimeAfterName = 11;

    /// <summary>Runs some work and returns the seconds of processor time it took.</summary>
    public static double Of(Action work)
    {
        var before = Now();
        work();
        return Now() - before;
    }

    private static double Now()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields.Skip(FirstTimeAfterName).Take(4).Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture)) / (double)TicksPerSecond;
    }
}
