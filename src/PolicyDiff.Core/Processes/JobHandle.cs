using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PolicyDiff.Core.Processes;

/// <summary>The handle of a Windows job object; closing it ends the job's processes, as <see cref="JobObject.Limit"/> asks.</summary>
internal sealed class JobHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    /// <inheritdoc/>
    protected override bool ReleaseHandle() => CloseHandle(handle);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CloseHandle(nint handle);
}
