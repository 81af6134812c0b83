using System.Globalization;
using System.Text.Json;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes lines.</summary>
internal sealed class HistoryJson
{
    private readonly Utf8JsonWriter _json;
    private readonly ChangeReportJson _changes;
    private UnitJson _units;

    /// <summary>Prepares to write.</summary>
    /// <param name="json">Where to; an object is open.</param>
    /// <param name="culture">The language of diagnostics.</param>
    public HistoryJson(Utf8JsonWriter json, CultureInfo culture) =>
        (_json, _changes, _units) = (json, new ChangeReportJson(json, culture), new UnitJson(json, new Dictionary<DocumentId,
            DocumentSummary>()));

    /// <summary>Writes the fields of the report.</summary>
    public void Write(HistoryReport report)
    {
        _units = new UnitJson(_json, report.Documents.ToDictionary(document => document.Id));
        _json.WriteString("query", report.Asked);
        _json.WriteNumber("total", report.Total);
        _json.WriteArray("notices", report.Notices, notice => _json.WriteStringValue(notice.Text));
        _json.WriteArray("lines", report.Lines, WriteLine);
        _json.WriteArray("diagnostics", report.Diagnostics, _changes.WriteDiagnostic);
    }

    private void WriteLine(RequirementLine line)
    {
        _json.WriteStartObject();
        _json.WriteString("id", line.Id);
        _json.WriteString("insurer", line.Insurer);
        _json.WriteArray("careTypes", line.CareTypes, _json.WriteStringValue);
        _json.WriteArray("editions", line.Editions, WriteEdition);
        _json.WriteArray("steps", line.Steps, WriteStep);
        _json.WriteEndObject();
    }

    private void WriteEdition(PolicyEdition edition)
    {
        _json.WriteStartObject();
        _json.WriteString("label", edition.Label);
        _json.WriteNumber("year", edition.Year);
        _json.WriteArray("documents", edition.Documents, document => _json.WriteStringValue(document.Id.Value));
        _json.WriteEndObject();
    }

    private void WriteStep(LineStep step)
    {
        _json.WriteStartObject();
        _json.WriteString("edition", step.Edition.Label);
        _json.WriteString("kind", JsonFields.Name(step.Kind));
        WriteUnits("units", step.Requirements);
        _json.WriteArray("changes", step.Changes, WriteChange);
        WriteUnits("elsewhere", step.Elsewhere);
        _json.WriteEndObject();
    }

    private void WriteChange(LineChange line)
    {
        var change = line.Change;
        _json.WriteStartObject();
        _json.WriteString("from", line.From.Label);
        _json.WriteString("id", change.Id);
        _json.WriteJudgement(change);
        _json.WriteShare("pairConfidence", line.PairConfidence);
        _json.WriteString("summary", change.Summary);
        _json.WriteString("caveat", change.Caveat);
        _json.WriteString("revertsTo", line.RevertsTo?.Label);
        WriteUnits("left", change.Left);
        WriteUnits("right", change.Right);
        _json.WriteArray("joining", line.Joining, unit => _json.WriteStringValue(unit.Id.ToString()));
        _json.WriteInline(change.Inline);
        _json.WriteEndObject();
    }

    private void WriteUnits(string name, IReadOnlyList<Requirement> units) => _json.WriteArray(name, units, unit =>
    {
        _json.WriteStartObject();
        _json.WriteString("id", unit.Id.ToString());
        _json.WritePropertyName("unit");
        _units.Write(unit);
        _json.WriteEndObject();
    });
}
