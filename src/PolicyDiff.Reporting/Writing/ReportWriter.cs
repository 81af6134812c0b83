using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Writing;

/// <summary>What every writer has in common: it names its format, and refuses a report that it does not know.</summary>
/// <param name="id">Name of the format.</param>
/// <param name="fileExtensions">Its extensions, the usual one first.</param>
/// <param name="mediaType">Its media type.</param>
/// <param name="isBinary">Whether a terminal can show nothing of it.</param>
internal abstract class ReportWriter(string id, IReadOnlyList<string> fileExtensions, string mediaType, bool isBinary = false)
    : IReportWriter
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions => fileExtensions;

    /// <inheritdoc/>
    public string MediaType => mediaType;

    /// <inheritdoc/>
    public bool IsBinary => isBinary;

    /// <inheritdoc/>
    public virtual bool CanWrite(Report report) =>
        report is ChangeReport or DocumentReport or CorpusReport or SearchReport or ThemeTableReport or CoverageReport or DeclaredReport
            or CalendarReport or LintReport
            or HistoryReport;

    /// <inheritdoc/>
    public void Write(Report report, ReportOptions options, Stream output)
    {
        if (!CanWrite(report))
        {
            throw new NotSupportedException($"The writer '{Id}' does not know {report.GetType().Name}.");
        }

        Write(report, new ReportWords(options.Culture), options, output);
    }

    /// <summary>Writes a report that <see cref="CanWrite"/> takes.</summary>
    protected abstract void Write(Report report, ReportWords words, ReportOptions options, Stream output);
}
