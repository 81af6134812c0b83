using System.Text.Json;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes what the corpus holds and lacks.</summary>
/// <param name="json">Where to; an object is open.</param>
internal sealed class CoverageJson(Utf8JsonWriter json)
{
    /// <summary>
    /// Writes the fields of the report: <c>years</c>, <c>coverage</c> with the documents of each year, and <c>unplaced</c>.
    /// </summary>
    public void Write(CoverageReport report)
    {
        json.WriteArray("years", report.Years, json.WriteNumberValue);
        json.WriteArray("coverage", report.Rows, row => WriteRow(row, report));
        json.WriteArray("unplaced", report.Unplaced, document => json.WriteStringValue(document.Id.Value));
    }

    private void WriteRow(CoverageRow row, CoverageReport report)
    {
        json.WriteStartObject();
        json.WriteString("insurer", row.Insurer);
        json.WriteString("careType", row.CareType);
        json.WriteStartArray("years");
        foreach (var (year, documents) in report.Years.Zip(row.Documents))
        {
            json.WriteStartObject();
            json.WriteNumber("year", year);
            json.WriteArray("documents", documents, document => json.WriteStringValue(document.Id.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
