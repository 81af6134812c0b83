using System.Text;
using Spectre.Console;

namespace PolicyDiff.Cli.Streams;

/// <summary>Makes a Windows console show what is written: UTF-8, and colours by escape codes.</summary>
/// <remarks>Terminals elsewhere do both by themselves.</remarks>
internal sealed class WindowsConsole : IDisposable
{
    private readonly Encoding? _before;

    /// <summary>Turns the console to UTF-8; does nothing on other systems, and where nothing goes to a console.</summary>
    public WindowsConsole()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            _before = Console.OutputEncoding;
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
    }

    /// <summary>Whether escape codes come out as colours; asks the console for it where it does not do so yet.</summary>
    public static bool ShowsColor => !OperatingSystem.IsWindows() || Console.IsOutputRedirected || AnsiConsole.Profile.Capabilities.Ansi;

    /// <summary>Leaves the console as it was found: the setting outlives this process.</summary>
    public void Dispose()
    {
        if (_before is not null)
        {
            Console.OutputEncoding = _before;
        }
    }
}
