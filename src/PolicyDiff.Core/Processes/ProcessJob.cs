using System.Diagnostics;
using System.Runtime.Versioning;

namespace PolicyDiff.Core.Processes;

/// <summary>
/// A Windows job object around a process and the children it starts: limits their memory, and ends them all when this is disposed or
/// this process ends.
/// </summary>
/// <remarks>Linux limits memory with <c>prlimit</c> when a program is started; macOS has neither.</remarks>
public sealed class ProcessJob : IDisposable
{
    private readonly JobHandle _handle;

    private ProcessJob(JobHandle handle) => _handle = handle;

    /// <summary>Puts a running process into a job of its own.</summary>
    /// <param name="process">A process that this one has started. Children that it started before this call stay outside the job.</param>
    /// <param name="memoryBytes">What the process, and all of the job together, may commit, in bytes.</param>
    /// <returns>The job; null where the system has none, or no longer lets the process into one (it has ended, for instance).</returns>
    public static ProcessJob? TryAttach(Process process, long memoryBytes)
    {
        ArgumentNullException.ThrowIfNull(process);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(memoryBytes);
        return OperatingSystem.IsWindows() ? AttachOnWindows(process, memoryBytes) : null;
    }

    /// <summary>Ends whatever still runs in the job.</summary>
    public void Dispose() => _handle.Dispose();

    [SupportedOSPlatform("windows")]
    private static ProcessJob? AttachOnWindows(Process process, long memoryBytes)
    {
        var handle = JobObject.Create();
        if (!handle.IsInvalid && JobObject.Limit(handle, memoryBytes) && JobObject.Assign(handle, process.SafeHandle))
        {
            return new ProcessJob(handle);
        }

        handle.Dispose();
        return null;
    }
}
