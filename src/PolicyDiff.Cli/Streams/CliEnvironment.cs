using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Cli.Streams;

/// <summary>The world around one run: where it reads and writes, so that tests can run it inside their own process.</summary>
public sealed record CliEnvironment
{
    /// <summary>Results; bytes, since a result may be a docx.</summary>
    public required Stream Output { get; init; }

    /// <summary>What is read where a command takes texts and none is given.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Diagnostics and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Absolute path of the folder that typed paths start from.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Absolute path of the folder with the corpus of a first run; null for none.</summary>
    public string? HomeFolder { get; init; }

    /// <summary>Absolute path of the program's folder, with the themes and the sample that come with it; null for none.</summary>
    public string? ProgramFolder { get; init; }

    /// <summary>Address of the database that keeps the documents where no option names one; null for none.</summary>
    public string? Store { get; init; }

    /// <summary>Absolute path of the file of settings, which need not exist; null for none.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>Whether results go to a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether diagnostics go to a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of a text report.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether the user's environment asks for no colour (https://no-color.org).</summary>
    public bool NoColor { get; init; }

    /// <summary>The engine that reads PDF files; null for the default one.</summary>
    public IPdfEngine? PdfEngine { get; init; }

    /// <summary>Tells the day on which something was fetched, and times what sites do.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The least time between two requests to one site; null for the usual one.</summary>
    public TimeSpan? FetchPause { get; init; }

    /// <summary>Absolute path of the folder that logs of internal errors go to.</summary>
    public string LogFolder { get; init; } = Path.GetTempPath();
}
