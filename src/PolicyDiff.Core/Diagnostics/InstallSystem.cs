namespace PolicyDiff.Core.Diagnostics;

/// <summary>The ways to install programs that advice knows of.</summary>
public enum InstallSystem
{
    /// <summary>Windows: winget, Chocolatey.</summary>
    Windows,

    /// <summary>macOS: Homebrew.</summary>
    MacOS,

    /// <summary>Debian, Ubuntu and what descends from them: apt-get.</summary>
    Debian,

    /// <summary>Anything else: packages by their usual names.</summary>
    Other,
}
