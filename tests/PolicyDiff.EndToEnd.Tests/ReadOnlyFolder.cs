using System.Diagnostics.CodeAnalysis;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>A folder that may not be written until this is disposed.</summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly string _path;

    private ReadOnlyFolder(string path) => _path = path;

    /// <summary>Takes the right to write away; false where that has no effect.</summary>
    public static bool TryMake(string path, [NotNullWhen(true)] out ReadOnlyFolder? folder)
    {
        folder = null;
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        File.SetUnixFileMode(path, Read);
        folder = new ReadOnlyFolder(path);
        if (!MayWrite(path))
        {
            return true;
        }

        folder.Dispose();
        return false;
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_path, Read | UnixFileMode.UserWrite);
        }
    }

    private static bool MayWrite(string path)
    {
        try
        {
            File.WriteAllText(Path.Combine(path, "proef"), string.Empty);
            File.Delete(Path.Combine(path, "proef"));
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
