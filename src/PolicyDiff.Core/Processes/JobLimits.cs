using System.Runtime.InteropServices;

namespace PolicyDiff.Core.Processes;

/// <summary>The structure JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h.</summary>
/// <remarks>Windows goes by the places of the fields, not by their names.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal struct JobLimits
{
    private const uint LimitProcessMemory = 0x100;
    private const uint LimitJobMemory = 0x200;
    private const uint DieOnUnhandledException = 0x400;
    private const uint KillOnJobClose = 0x2000;

    public long ProcessTime;
    public long JobTime;
    public uint Flags;
    public nuint LeastWorkingSet;
    public nuint MostWorkingSet;
    public uint MostProcesses;
    public nuint Affinity;
    public uint Priority;
    public uint Scheduling;
    public ulong Reads;
    public ulong Writes;
    public ulong OtherOperations;
    public ulong BytesRead;
    public ulong BytesWritten;
    public ulong OtherBytes;
    public nuint ProcessMemory;
    public nuint JobMemory;
    public nuint PeakProcessMemory;
    public nuint PeakJobMemory;

    /// <summary>Limits of memory only.</summary>
    /// <param name="memoryBytes">What may be committed, in bytes.</param>
    public static JobLimits Of(long memoryBytes) => new()
    {
        Flags = LimitProcessMemory | LimitJobMemory | DieOnUnhandledException | KillOnJobClose,
        ProcessMemory = (nuint)memoryBytes,
        JobMemory = (nuint)memoryBytes,
    };
}
