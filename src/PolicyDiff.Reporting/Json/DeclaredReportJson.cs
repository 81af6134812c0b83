using System.Globalization;
using System.Text.Json;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes announcements with their check, and the changes that are not announced.</summary>
/// <param name="json">Where to; an object is open.</param>
/// <param name="culture">The language of notices and diagnostics.</param>
internal sealed class DeclaredReportJson(Utf8JsonWriter json, CultureInfo culture)
{
    private readonly ChangeReportJson _changes = new(json, culture);

    /// <summary>Writes the fields of the report.</summary>
    public void Write(DeclaredReport report)
    {
        json.WriteArray("comparisons", report.Parts, WriteComparison);
        json.WriteStartArray("declarations");
        foreach (var part in report.Parts)
        {
            var units = new UnitJson(json, DocumentsOf(part));
            foreach (var declaration in part.Set.Declarations)
            {
                WriteDeclaration(declaration, units);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("undeclared");
        foreach (var part in report.Parts)
        {
            foreach (var change in part.Undeclared)
            {
                _changes.WriteChange(change, report.Changes.Numbers[change], DocumentsOf(part), part.Set);
            }
        }

        json.WriteEndArray();
        json.WriteArray("diagnostics", report.Diagnostics, _changes.WriteDiagnostic);
    }

    private void WriteComparison(DeclaredReportPart part)
    {
        json.WriteStartObject();
        json.WriteString("heading", part.Comparison.Heading);
        _changes.WriteSide("left", part.Comparison.Set.Left);
        _changes.WriteSide("right", part.Comparison.Set.Right);
        json.WriteArray("following", part.Set.Following, document => json.WriteStringValue(document.Value));
        json.WriteArray("notices", part.Notices, notice => json.WriteStringValue(notice.Text));
        json.WriteEndObject();
    }

    private void WriteDeclaration(Declaration declaration, UnitJson units)
    {
        json.WriteStartObject();
        json.WriteString("text", declaration.Text);
        json.WriteString("status", JsonFields.Name(declaration.Status));
        json.WriteString("reason", declaration.Reason);
        json.WriteString("pointsTo", declaration.PointsTo.Count == 0 ? null : string.Join(", ", declaration.PointsTo));
        json.WriteBoolean("alreadyBefore", declaration.AlreadyBefore);
        json.WritePropertyName("announcedIn");
        units.Write(declaration.Unit);
        json.WriteArray("foundIn", declaration.FoundIn, units.Write);
        json.WriteArray("before", declaration.Before, units.Write);
        json.WriteArray("changes", declaration.Changes, change => json.WriteStringValue(change.Id));
        json.WriteEndObject();
    }

    private static Dictionary<DocumentId, DocumentSummary> DocumentsOf(DeclaredReportPart part) =>
        part.Comparison.Set.Left.Documents.Concat(part.Comparison.Set.Right.Documents)
            .DistinctBy(document => document.Id)
            .ToDictionary(document => document.Id);
}
