namespace PolicyDiff.EndToEnd.Tests;

/// <summary>
/// A folder that may not be written until this is disposed. Only where <see cref="OrdinaryUserFactAttribute"/> lets a test run.
/// </summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly string _path;

    public ReadOnlyFolder(string path)
    {
        _path = path;
        SetMode(Read);
    }

    public void Dispose() => SetMode(Read | UnixFileMode.UserWrite);

    private void SetMode(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException();
        }

        File.SetUnixFileMode(_path, mode);
    }
}
