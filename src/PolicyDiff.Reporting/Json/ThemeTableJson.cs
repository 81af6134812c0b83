using System.Text.Json;
using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;
using PolicyDiff.Reporting.ThemeTables;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes a comparison table: themes, insurers, and a cell for each pair of them, whichever way the table is turned.</summary>
/// <param name="json">Where to; an object is open.</param>
/// <param name="words">The language of notices and gaps.</param>
internal sealed class ThemeTableJson(Utf8JsonWriter json, ReportWords words)
{
    private Dictionary<DocumentId, DocumentSummary> _documents = [];

    /// <summary>Writes the fields of the report.</summary>
    public void Write(ThemeTableReport report)
    {
        var layout = new ThemeTableLayout(report with { Transposed = false }, words);
        var table = report.Table;
        _documents = table.Columns.SelectMany(column => column.Documents)
            .DistinctBy(document => document.Id)
            .ToDictionary(document => document.Id);
        json.WriteArray("themes", table.Set.Themes, theme => json.WriteStringValue(theme.Name));
        json.WriteArray("insurers", table.Columns, column => json.WriteStringValue(column.Label));
        json.WriteArray("policies", table.Columns, WritePolicy);
        json.WriteArray("notices", layout.Notices, json.WriteStringValue);
        json.WriteStartArray("shared");
        foreach (var (theme, statements) in table.Set.Themes.Zip(table.Shared))
        {
            foreach (var shared in statements)
            {
                WriteShared(theme, shared);
            }
        }

        json.WriteEndArray();
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

    private void WriteShared(Theme theme, SharedStatement shared)
    {
        json.WriteStartObject();
        json.WriteString("theme", theme.Name);
        json.WritePropertyName("statement");
        WriteStatement(shared.Statement);
        json.WriteArray("places", shared.Places, place => new UnitJson(json, _documents).Write(place));
        json.WriteEndObject();
    }

    private void WriteCell(Theme theme, ThemeColumn column, ThemeCell cell, TableCell shown)
    {
        json.WriteStartObject();
        json.WriteString("theme", theme.Name);
        json.WriteString("insurer", column.Label);
        json.WriteArray("facts", cell.Facts, WriteFact);
        json.WriteArray("statements", cell.Statements, WriteStatement);
        json.WriteNumber("more", cell.More);
        json.WriteString("gap", shown.Gap);
        if (cell.Reference is { } reference)
        {
            json.WritePropertyName("reference");
            WriteStatement(reference);
        }

        json.WriteEndObject();
    }

    private void WriteStatement(ThemeStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("text", statement.Text);
        json.WriteString("brief", FactWords.Of(statement.Facts, words));
        json.WriteNumber("weight", Math.Round(statement.Weight, 3));
        json.WriteString("mark", JsonFields.Name(statement.Mark));
        json.WriteArray("alsoAt", statement.AlsoAt, other => new UnitJson(json, _documents).Write(other));
        json.WriteArray("sharedWith", statement.SharedWith, json.WriteStringValue);
        json.WriteArray("contradicts", statement.Contradicts, other => new UnitJson(json, _documents).Write(other));
        json.WriteArray("corrections", statement.Corrections, WriteCorrection);
        WriteCitation(statement.Requirement);
        json.WriteEndObject();
    }

    private void WriteCorrection(RuleCorrection correction)
    {
        json.WriteStartObject();
        json.WriteString("text", correction.Text);
        json.WriteString("before", correction.Value?.Before.Text);
        json.WriteString("now", correction.Value?.Now.Text);
        WriteCitation(correction.Answer);
        json.WriteEndObject();
    }

    private void WriteFact(ThemeFact fact)
    {
        json.WriteStartObject();
        json.WriteString("label", JsonFields.Name(fact.Label));
        json.WriteString("text", fact.Text);
        json.WriteString("base", fact.Base);
        json.WriteString("head", fact.Head);
        json.WriteString("canonical", fact.Value.Canonical);
        json.WriteString("replaces", fact.Replaces?.Text);
        WriteCitation(fact.Requirement);
        json.WriteEndObject();
    }

    private void WriteCitation(Requirement requirement)
    {
        json.WritePropertyName("citation");
        new UnitJson(json, _documents).Write(requirement);
    }
}
