using System.Text.Json;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes a comparison table: themes, insurers, and a cell for each pair of them, whichever way the table is turned.</summary>
/// <param name="json">Where to; an object is open.</param>
/// <param name="words">The language of notices and gaps.</param>
internal sealed class ThemeTableJson(Utf8JsonWriter json, ReportWords words)
{
    /// <summary>Writes the fields of the report.</summary>
    public void Write(ThemeTableReport report)
    {
        var layout = new ThemeTableLayout(report with { Transposed = false }, words);
        var table = report.Table;
        json.WriteArray("themes", table.Set.Themes, theme => json.WriteStringValue(theme.Name));
        json.WriteArray("insurers", table.Columns, column => json.WriteStringValue(column.Label));
        json.WriteArray("policies", table.Columns, WritePolicy);
        json.WriteArray("notices", layout.Notices, json.WriteStringValue);
        json.WriteStartArray("cells");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                WriteCell(table.Set.Themes[row], table.Columns[column], table.Rows[row][column], layout.Cell(row, column));
            }
        }

        json.WriteEndArray();
    }

    private void WritePolicy(ThemeColumn column)
    {
        json.WriteStartObject();
        json.WriteString("insurer", column.Label);
        json.WriteArray("documents", column.Documents, document => json.WriteDocument(document.Id, document.Source, document.Metadata));
        json.WriteString("markedAgainst", column.MarkedAgainst.Length == 0 ? null : column.MarkedAgainst);
        json.WriteEndObject();
    }

    private void WriteCell(Theme theme, ThemeColumn column, ThemeCell cell, TableCell shown)
    {
        var documents = column.Documents.ToDictionary(document => document.Id);
        json.WriteStartObject();
        json.WriteString("theme", theme.Name);
        json.WriteString("insurer", column.Label);
        json.WriteArray("facts", cell.Facts, fact => WriteQuoted(fact.Text, fact.Requirement, documents, fact.Value.Canonical));
        json.WriteArray("statements", cell.Statements, statement => WriteStatement(statement, documents));
        json.WriteNumber("more", cell.More);
        json.WriteString("gap", shown.Gap);
        if (cell.Reference is { } reference)
        {
            json.WritePropertyName("reference");
            WriteStatement(reference, documents);
        }

        json.WriteEndObject();
    }

    private void WriteStatement(ThemeStatement statement, Dictionary<DocumentId, DocumentSummary> documents)
    {
        json.WriteStartObject();
        json.WriteString("text", statement.Text);
        json.WriteNumber("weight", Math.Round(statement.Weight, 3));
        json.WriteString("mark", JsonFields.Name(statement.Mark));
        WriteCitation(statement.Requirement, documents);
        json.WriteEndObject();
    }

    private void WriteQuoted(string text, Requirement requirement, Dictionary<DocumentId, DocumentSummary> documents, string canonical)
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteString("canonical", canonical);
        WriteCitation(requirement, documents);
        json.WriteEndObject();
    }

    private void WriteCitation(Requirement requirement, Dictionary<DocumentId, DocumentSummary> documents)
    {
        json.WritePropertyName("citation");
        new UnitJson(json, documents).Write(requirement);
    }
}
