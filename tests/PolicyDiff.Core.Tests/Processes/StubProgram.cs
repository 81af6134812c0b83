using System.Diagnostics;
using System.Globalization;
using PolicyDiff.Testing.Processes;

namespace PolicyDiff.Core.Tests.Processes;

/// <summary>The entry point of this assembly: a program that misbehaves as a test asks, the same on every system.</summary>
internal static class StubProgram
{
    /// <summary>What to run it with, before the arguments of <see cref="Main"/>.</summary>
    public static IReadOnlyList<string> Arguments { get; } = ["exec", typeof(StubProgram).Assembly.Location];

    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["echo", .. var words]:
                Console.Write(string.Join('\n', words));
                return 0;
            case ["lines", var count]:
                Lines(int.Parse(count, CultureInfo.InvariantCulture));
                return 0;
            case ["endless"]:
                Lines(int.MaxValue);
                return 0;
            case ["hang"]:
                Console.WriteLine(Environment.ProcessId);
                Thread.Sleep(Timeout.Infinite);
                return 0;
            case ["work"]:
                Work(TimeSpan.FromSeconds(0.5));
                Console.WriteLine(Environment.ProcessId);
                Work(TimeSpan.FromSeconds(1));
                return 0;
            case ["parent"]:
                using (var child = Process.Start(new ProcessStartInfo(DotNetHost.Path, [.. Arguments, "hang"]))!)
                {
                    child.WaitForExit();
                }

                return 0;
            case ["where"]:
                File.WriteAllText("left-behind", string.Empty);
                Console.Write($"{Directory.GetCurrentDirectory()}\n{Path.TrimEndingDirectorySeparator(Path.GetTempPath())}\n{Mode()}");
                return 0;
            case ["take", var bytes]:
                var taken = new byte[long.Parse(bytes, CultureInfo.InvariantCulture)];
                Array.Fill(taken, (byte)1);
                return taken[^1] - 1;
            default:
                return 2;
        }
    }

    /// <summary>Uses the processor until so much of its time is gone.</summary>
    private static void Work(TimeSpan until)
    {
        using var self = Process.GetCurrentProcess();
        do
        {
            Thread.SpinWait(1_000_000);
            self.Refresh();
        }
        while (self.TotalProcessorTime < until);
    }

    private static void Lines(int count)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        for (var line = 0; line < count; line++)
        {
            output.WriteLine(line);
        }
    }

    private static string Mode() => OperatingSystem.IsWindows() ? "private" : File.GetUnixFileMode(".").ToString();
}
