using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes a report for programs: format version 1, described by the schemas in <c>docs/schema</c>. It never folds anything.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    /// <summary>The version of the format; a reader refuses one it does not know.</summary>
    internal const int SchemaVersion = 1;

    // Not HTML-safe: reports are files, and Dutch text full of \u0027 cannot be read. Control characters are escaped all the same.
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public string Id => "json";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions => [".json"];

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public bool IsBinary => false;

    /// <inheritdoc/>
    public bool CanWrite(Report report) => report is ChangeReport or DocumentReport or CorpusReport or ThemeTableReport or CoverageReport;

    /// <inheritdoc/>
    public void Write(Report report, ReportOptions options, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            WriteBody(report, options, json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteBody(Report report, ReportOptions options, Utf8JsonWriter json)
    {
        switch (report)
        {
            case ChangeReport changes:
                new ChangeReportJson(json, options.Culture).Write(changes);
                break;
            case DocumentReport document:
                new DocumentReportJson(json).Write(document);
                break;
            case CorpusReport corpus:
                new CorpusReportJson(json).Write(corpus);
                break;
            case ThemeTableReport table:
                new ThemeTableJson(json, new ReportWords(options.Culture)).Write(table);
                break;
            case CoverageReport coverage:
                new CoverageJson(json).Write(coverage);
                break;
            default:
                throw new NotSupportedException($"The writer '{Id}' does not know {report.GetType().Name}.");
        }
    }
}
