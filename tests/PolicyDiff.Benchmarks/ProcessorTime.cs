using System.Globalization;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// The processor time that this process, the programs it waited for and those it still has running have used: what a piece of work costs on
/// one core, however
/// busy the machine is.
/// </summary>
/// <remarks>
/// Read from <c>/proc</c> (proc_pid_stat(5): ppid, utime, stime, cutime, cstime), so on Linux only; its ticks are of 10 ms.
/// </remarks>
internal static class ProcessorTime
{
    private const int TicksPerSecond = 100;
    private const int ParentAfterName = 1;
    private const int FirstTimeAfterName = 11;

    /// <summary>Runs some work and returns the seconds of processor time it took.</summary>
    public static double Of(Action work)
    {
        var before = Now();
        work();
        return Now() - before;
    }

    private static double Now() => (Ticks(FieldsOf("self")!) + Children().Sum(Ticks)) / (double)TicksPerSecond;

    private static IEnumerable<string[]> Children() => Directory.EnumerateDirectories("/proc")
        .Select(folder => Path.GetFileName(folder))
        .Where(name => char.IsAsciiDigit(name[0]))
        .Select(FieldsOf)
        .OfType<string[]>()
        .Where(fields => int.Parse(fields[ParentAfterName], CultureInfo.InvariantCulture) == Environment.ProcessId);

    private static long Ticks(string[] fields) =>
        fields.Skip(FirstTimeAfterName).Take(4).Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture));

    /// <summary>The fields after the name of a process; null where it has ended meanwhile.</summary>
    private static string[]? FieldsOf(string process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
