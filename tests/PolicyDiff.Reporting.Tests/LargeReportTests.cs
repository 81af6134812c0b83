using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests;

/// <summary>A report of thousands of changes.</summary>
public sealed class LargeReportTests
{
    /// <remarks>
    /// Eight times, since buffers double: of other multiples the last buffer may be anything between half and twice what is needed.
    /// </remarks>
    [Theory]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("json")]
    [InlineData("md")]
    [InlineData("text")]
    public void Write_EightTimesTheChanges_TakesAtMostAboutEightTimesTheMemory(string format)
    {
        Allocated(format, 10);

        var ratio = (double)Allocated(format, 5000) / Allocated(format, 625);

        ratio.ShouldBeLessThan(10);
    }

    /// <summary>Bytes allocated while writing: unlike time, the same on a busy machine.</summary>
    private static long Allocated(string format, int count)
    {
        var changes = Enumerable.Range(0, count)
            .Select(
                number => EveryKind.Set.Changes[number % EveryKind.Set.Changes.Count] with
                {
                    Id = $"c{number:D5}",
                    Subject = $"Onderwerp {number % 50:D2}",
                });
        var report = ChangeReportComposer.Compose([EveryKind.Set with { Changes = [.. changes] }], [], new ReportOptions());
        var writer = ReportWriters.Create().For(format)!;
        var before = GC.GetAllocatedBytesForCurrentThread();
        writer.Write(report, new ReportOptions(), Stream.Null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
