using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;

namespace PolicyDiff.Reporting.Json;

/// <summary>
/// Writes a report for programs: format version 1, described by the schemas in <c>docs/schema</c>. It never folds anything.
/// </summary>
internal sealed class JsonReportWriter() : ReportWriter("json", [".json"], "application/json"), IPartwiseReportWriter
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
    public IReportParts Begin(ReportOptions options, Stream spool) => new JsonReportParts(spool, new ReportWords(options.Culture), Layout);

    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            Write(report, words, json);
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Report report, ReportWords words, Utf8JsonWriter json)
    {
        if (report is SearchReport search)
        {
            new SearchReportJson(json).Write(search);
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        switch (report)
        {
            case ChangeReport changes:
                new ChangeReportJson(json, words.Culture).Write(changes);
                break;
            case DeclaredReport declared:
                new DeclaredReportJson(json, words.Culture).Write(declared);
                break;
            case DocumentReport document:
                new DocumentReportJson(json).Write(document);
                break;
            case CorpusReport corpus:
                new CorpusReportJson(json).Write(corpus);
                break;
            case ThemeTableReport table:
                new ThemeTableJson(json, words).Write(table);
                break;
            case CoverageReport coverage:
                new CoverageJson(json).Write(coverage);
                break;
            case LintReport lint:
                new LintJson(json, words).Write(lint);
                break;
            case HistoryReport history:
                new HistoryJson(json, words.Culture).Write(history);
                break;
            case CalendarReport calendar:
                new CalendarJson(json, words).Write(calendar);
                break;
        }

        json.WriteEndObject();
    }
}
