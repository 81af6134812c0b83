using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Csv;
using PolicyDiff.Reporting.Docx;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Reporting.Ics;
using PolicyDiff.Reporting.Json;
using PolicyDiff.Reporting.Markdown;
using PolicyDiff.Reporting.Text;
using PolicyDiff.Reporting.Xlsx;

namespace PolicyDiff.Reporting;

/// <summary>Every output format: one line each.</summary>
public sealed class ReportWriters
{
    private ReportWriters(IReadOnlyList<IReportWriter> all) => All = all;

    /// <summary>The writers, in the order in which they are listed to users; the first is used where nobody asks for another.</summary>
    public IReadOnlyList<IReportWriter> All { get; }

    /// <summary>The writer with this id, in any case; null where there is none.</summary>
    public IReportWriter? For(string id) =>
        All.FirstOrDefault(writer => string.Equals(writer.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The writer for an output file by its extension; null where no writer takes it.</summary>
    public IReportWriter? ForPath(string path) =>
        All.FirstOrDefault(writer => writer.FileExtensions.Contains(Path.GetExtension(path).ToLowerInvariant(), StringComparer.Ordinal));

    /// <summary>All writers.</summary>
    public static ReportWriters Create() => new(
    [
        new TextReportWriter(),
        new MarkdownReportWriter(),
        new JsonReportWriter(),
        new HtmlReportWriter(),
        new CsvReportWriter(),
        new DocxReportWriter(),
        new XlsxReportWriter(),
        new IcsReportWriter(),
    ]);
}
