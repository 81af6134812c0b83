using System.Text.Json;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Json;

/// <summary>
/// Writes a report of changes part by part. The changes come after what is said of every comparison, and so wait in the spool, laid out as
/// the report without its beginning.
/// </summary>
internal sealed class JsonReportParts : IReportParts
{
    private readonly Stream _spool;
    private readonly ReportWords _words;
    private readonly JsonWriterOptions _layout;
    private readonly Utf8JsonWriter _rest;
    private readonly MemoryStream _beginning = new();
    private readonly Utf8JsonWriter _comparisons;

    /// <summary>Begins a report.</summary>
    /// <param name="spool">Where the changes wait: empty, and can be read again.</param>
    /// <param name="words">The language of notices and diagnostics.</param>
    /// <param name="layout">How the report is indented.</param>
    public JsonReportParts(Stream spool, ReportWords words, JsonWriterOptions layout)
    {
        (_spool, _words, _layout) = (spool, words, layout);
        _rest = new Utf8JsonWriter(spool, layout);
        _rest.WriteStartObject();
        _rest.WriteStartArray("changes");
        _comparisons = new Utf8JsonWriter(_beginning, layout);
        _comparisons.WriteStartObject();
        _comparisons.WriteNumber("schemaVersion", JsonReportWriter.SchemaVersion);
        _comparisons.WriteStartArray("comparisons");
    }

    /// <inheritdoc/>
    public void Add(ChangeReport part)
    {
        foreach (var one in part.Parts)
        {
            new ChangeReportJson(_comparisons, _words.Culture).WriteComparison(one);
            new ChangeReportJson(_rest, _words.Culture).WriteChanges(one, change => part.Numbers[change]);
        }

        // A writer keeps all in memory until it is told not to.
        _comparisons.Flush();
        _rest.Flush();
    }

    /// <inheritdoc/>
    public void Finish(ChangeReport whole, Stream output)
    {
        _comparisons.WriteEndArray();
        _comparisons.Flush();
        _beginning.WriteTo(output);
        output.WriteByte((byte)',');

        _rest.WriteEndArray();
        new ChangeReportJson(_rest, _words.Culture).WriteSums(whole);
        _rest.WriteEndObject();
        _rest.Flush();
        _spool.Position = 1; // Behind the brace, which the beginning has.
        _spool.CopyTo(output);
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Not disposed of as they are: a writer that is not finished would write into a spool that may be gone.
        _rest.Reset(Stream.Null);
        _comparisons.Reset(Stream.Null);
        _rest.Dispose();
        _comparisons.Dispose();
        _beginning.Dispose();
    }
}
