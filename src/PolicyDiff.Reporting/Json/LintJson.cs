using System.Text.Json;
using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Lint;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes findings.</summary>
/// <param name="json">Where to; an object is open.</param>
/// <param name="words">The language of what is put in words.</param>
internal sealed class LintJson(Utf8JsonWriter json, ReportWords words)
{
    private readonly LintWords _lint = new(words);

    /// <summary>Writes the fields of the report.</summary>
    public void Write(LintReport report)
    {
        json.WriteArray("documents", report.Documents, document => json.WriteDocument(document.Id, document.Source, document.Metadata));
        json.WriteArray("findings", report.Findings, WriteFinding);
    }

    private void WriteFinding(LintFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonFields.Name(finding.Kind));
        json.WriteString("summary", _lint.Sentence(finding));
        json.WriteArray("words", finding.Words, json.WriteStringValue);
        json.WriteArray("places", finding.Places, WritePlace);
        json.WriteEndObject();
    }

    private void WritePlace(LintPlace place)
    {
        var citation = place.Citation;
        json.WriteStartObject();
        json.WriteString("role", JsonFields.Name(place.Role));
        json.WriteString("text", citation.Quote);
        json.WriteString("document", citation.Document.Value);
        json.WriteString("section", citation.SectionNumber);
        json.WriteString("sectionTitle", citation.SectionTitle);
        json.WriteArray("sectionPath", citation.SectionPath, json.WriteStringValue);
        json.WriteNumberOrNull("page", citation.Location.Page);
        json.WriteNumberOrNull("line", citation.Location.Line);
        json.WriteEndObject();
    }
}
