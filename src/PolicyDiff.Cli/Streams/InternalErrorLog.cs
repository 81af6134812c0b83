using System.Globalization;
using System.Text;
using PolicyDiff.Cli.Texts;

namespace PolicyDiff.Cli.Streams;

/// <summary>Keeps the stack of an internal error in a file, since it says nothing to a user.</summary>
internal static class InternalErrorLog
{
    /// <summary>Writes the error to a file of its own.</summary>
    /// <returns>The path of the file; a dash where it could not be written.</returns>
    public static string Write(Exception error, string folder)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"policydiff-{Environment.ProcessId}.log"));
        try
        {
            File.WriteAllText(
                path, $"{ProductVersion.Text}\n{Environment.OSVersion}, .NET {Environment.Version}\n{error}\n", Encoding.UTF8);
            return path;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "–";
        }
    }
}
