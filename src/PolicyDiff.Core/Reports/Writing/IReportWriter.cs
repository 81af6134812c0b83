namespace PolicyDiff.Core.Reports.Writing;

/// <summary>Lays out a report in one format. Registered in one line of <c>ReportWriters</c>.</summary>
public interface IReportWriter
{
    /// <summary>Name for <c>--format</c>, such as <c>md</c>.</summary>
    string Id { get; }

    /// <summary>Extensions in lower case with their dot; <c>-o x.md</c> chooses the writer.</summary>
    IReadOnlyList<string> FileExtensions { get; }

    /// <summary>The media type of what it writes.</summary>
    string MediaType { get; }

    /// <summary>Whether a terminal cannot show it.</summary>
    bool IsBinary { get; }

    /// <summary>Whether it knows how to lay out this kind of report.</summary>
    bool CanWrite(Report report);

    /// <summary>Writes a report; the same report and options always give the same bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Language and layout.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="NotSupportedException"><see cref="CanWrite"/> is false for the report.</exception>
    void Write(Report report, ReportOptions options, Stream output);
}
