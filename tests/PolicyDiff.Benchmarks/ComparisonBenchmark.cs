using System.Globalization;
using PolicyDiff.Comparison;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Compares two invented editions, or two files, and prints what it costs beside the calibration; and what ten times the sentences cost.
/// </summary>
/// <remarks>A hundred pages of policy are about 1,500 sentences. Reading and extraction are left out.</remarks>
internal sealed class ComparisonBenchmark(IReadOnlyList<string> editions)
{
    private const int Rounds = 5;
    private const int HundredPages = 1_500;
    private const int TenTimes = 10;

    private readonly Comparer _comparer = new();

    /// <summary>Runs the comparisons, each five times, and takes the shortest.</summary>
    public void Run(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"calibration: {Calibration.Milliseconds():F0} ms of processor time"));
        if (editions is [var left, var right])
        {
            Measure(output, ComparedFile.Read(left), ComparedFile.Read(right));
            return;
        }

        var small = Measure(output, HundredPages);
        var large = Measure(output, HundredPages * TenTimes);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ten times the sentences cost {large / small:F1} times the time"));
    }

    private double Measure(TextWriter output, int sentences)
    {
        var (left, right) = new InventedPolicy().Editions(sentences);
        return Measure(output, ComparedFile.Of("beleid-2024.md", left), ComparedFile.Of("beleid-2025.md", right));
    }

    private double Measure(TextWriter output, ComparisonSide left, ComparisonSide right)
    {
        var seconds = Enumerable.Range(0, Rounds).Min(_ => ProcessorTime.Of(() => _comparer.Compare(left, right, new ComparisonOptions())));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        _comparer.Compare(left, right, new ComparisonOptions());
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{left.Requirements.Count} against {right.Requirements.Count} requirements: {seconds:F2} s of processor time, {allocated / 1048576} MiB allocated, {Environment.WorkingSet / 1048576} MiB of memory"));
        return seconds;
    }
}
