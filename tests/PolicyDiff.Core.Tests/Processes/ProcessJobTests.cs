using System.Diagnostics;
using System.Runtime.InteropServices;
using PolicyDiff.Core.Processes;
using PolicyDiff.Testing.Processes;

namespace PolicyDiff.Core.Tests.Processes;

public sealed class ProcessJobTests
{
    // Only ever reached by a test that fails.
    private static readonly TimeSpan AtLast = TimeSpan.FromMinutes(2);

    [UnixFact]
    public void TryAttach_SystemWithoutJobs_IsNull()
    {
        using var self = Process.GetCurrentProcess();

        ProcessJob.TryAttach(self, 1L << 30).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void TryAttach_NoMemoryAtAll_IsAMistakeOfTheCaller(long memoryBytes)
    {
        using var self = Process.GetCurrentProcess();

        Should.Throw<ArgumentOutOfRangeException>(() => ProcessJob.TryAttach(self, memoryBytes));
    }

    [WindowsFact]
    public void Dispose_ProcessStillRuns_EndsIt()
    {
        using var process = Process.Start(
            new ProcessStartInfo(DotNetHost.Path, [.. StubProgram.Arguments, "hang"]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadLine();

        ProcessJob.TryAttach(process, 1L << 32).ShouldNotBeNull().Dispose();

        process.WaitForExit(AtLast).ShouldBeTrue();
    }

    /// <summary>The sizes and places that winnt.h gives for 64 bits; another layout would limit something else.</summary>
    [Fact]
    public void Limits_Layout_IsThatOfWindows()
    {
        if (IntPtr.Size != 8)
        {
            return;
        }

        Marshal.SizeOf<JobLimits>().ShouldBe(144);
        Marshal.OffsetOf<JobLimits>(nameof(JobLimits.Flags)).ShouldBe(16);
        Marshal.OffsetOf<JobLimits>(nameof(JobLimits.Reads)).ShouldBe(64);
        Marshal.OffsetOf<JobLimits>(nameof(JobLimits.ProcessMemory)).ShouldBe(112);
        Marshal.OffsetOf<JobLimits>(nameof(JobLimits.JobMemory)).ShouldBe(120);
    }
}
