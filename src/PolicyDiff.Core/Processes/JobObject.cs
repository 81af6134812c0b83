using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace PolicyDiff.Core.Processes;

/// <summary>The functions of Windows for job objects (kernel32: jobapi2.h and winnt.h).</summary>
[SupportedOSPlatform("windows")]
internal static class JobObject
{
    private const int ExtendedLimitInformation = 9;

    /// <summary>Makes a job without a name.</summary>
    public static JobHandle Create() => CreateJobObject(0, null);

    /// <summary>Limits the memory of each process and of the job, hides crash dialogs, and ends the job with its handle.</summary>
    /// <returns>Whether Windows took the limits.</returns>
    public static bool Limit(JobHandle job, long memoryBytes)
    {
        var limits = JobLimits.Of(memoryBytes);
        return SetInformationJobObject(job, ExtendedLimitInformation, ref limits, Marshal.SizeOf<JobLimits>());
    }

    /// <summary>Puts a process into a job.</summary>
    /// <returns>Whether Windows did so.</returns>
    public static bool Assign(JobHandle job, SafeProcessHandle process) => AssignProcessToJobObject(job, process);

    [DllImport("kernel32.dll", EntryPoint = "CreateJobObjectW", CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern JobHandle CreateJobObject(nint security, string? name);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetInformationJobObject(JobHandle job, int kind, ref JobLimits limits, int size);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool AssignProcessToJobObject(JobHandle job, SafeProcessHandle process);
}
