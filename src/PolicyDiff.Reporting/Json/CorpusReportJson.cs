using System.Text.Json;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes what the index holds.</summary>
/// <param name="json">Where to; an object is open.</param>
internal sealed class CorpusReportJson(Utf8JsonWriter json)
{
    /// <summary>
    /// Writes the fields of the report: the documents, with <c>index</c> before them where size and counts were asked for.
    /// </summary>
    public void Write(CorpusReport report)
    {
        if (report.Status is { } status)
        {
            WriteStatus(status);
        }

        json.WriteArray("documents", report.Documents, WriteDocument);
    }

    private void WriteStatus(StoreStatus status)
    {
        json.WriteStartObject("index");
        json.WriteString("location", status.Location);
        json.WriteNumber("formatVersion", status.FormatVersion);
        json.WriteNumber("documents", status.DocumentCount);
        json.WriteNumber("sections", status.SectionCount);
        json.WriteNumber("requirements", status.RequirementCount);
        json.WriteNumber("sizeBytes", status.SizeBytes);
        json.WriteEndObject();
    }

    private void WriteDocument(DocumentSummary document)
    {
        json.WriteStartObject();
        json.WriteDocumentFields(document.Id, document.Source, document.Metadata);
        json.WriteNumber("sections", document.SectionCount);
        json.WriteNumber("requirements", document.RequirementCount);
        json.WriteEndObject();
    }
}
