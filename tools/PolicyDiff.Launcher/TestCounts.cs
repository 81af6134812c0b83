using System.Globalization;
using System.Xml.Linq;

namespace PolicyDiff.Launcher;

/// <summary>How many tests passed, failed and were skipped.</summary>
/// <param name="Passed">Those that passed.</param>
/// <param name="Failed">Those that failed.</param>
/// <param name="Skipped">Those that were not run.</param>
internal sealed record TestCounts(int Passed, int Failed, int Skipped)
{
    /// <summary>No test at all.</summary>
    public static TestCounts None { get; } = new(0, 0, 0);

    /// <summary>Whether tests were run and none failed.</summary>
    public bool AreGood => Failed == 0 && Passed > 0;

    /// <summary>The counts of one result file.</summary>
    /// <param name="results">A file of the logger <c>trx</c>.</param>
    public static TestCounts Of(XDocument results)
    {
        var counters = results.Descendants().Where(element => element.Name.LocalName == "Counters").ToArray();
        return new TestCounts(Sum("passed"), Sum("failed"), Sum("total") - Sum("executed"));

        int Sum(string name) => counters.Sum(element => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture));
    }

    /// <summary>Both together.</summary>
    public static TestCounts operator +(TestCounts left, TestCounts right) =>
        new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);

    /// <summary>The counts of a run with its exit code: a process that died counts nothing, which must not look like success.</summary>
    public TestCounts WithExitCode(int exitCode) => exitCode != 0 && Failed == 0 ? this with { Failed = 1 } : this;

    /// <summary>As <c>12 passed, 0 failed, 1 skipped</c>; skipped tests are named where there are any.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed{(Skipped == 0 ? string.Empty : $", {Skipped} skipped")}");
}
