using System.Text.Json;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes requirements with their citations.</summary>
/// <param name="json">Where to.</param>
/// <param name="documents">The documents that citations refer to.</param>
internal sealed class UnitJson(Utf8JsonWriter json, IReadOnlyDictionary<DocumentId, DocumentSummary> documents)
{
    /// <summary>Writes a requirement; its document is null where the report does not hold it.</summary>
    public void Write(Requirement unit)
    {
        var citation = unit.Citation;
        json.WriteStartObject();
        json.WriteString("text", unit.Text);
        WriteDocument(citation.Document);
        json.WriteString("section", citation.SectionNumber);
        json.WriteString("sectionTitle", citation.SectionTitle);
        json.WriteArray("sectionPath", citation.SectionPath, json.WriteStringValue);
        json.WriteNumberOrNull("page", citation.Location.Page);
        json.WriteNumberOrNull("line", citation.Location.Line);
        json.WriteBoxes(citation.Boxes);
        json.WriteString("lead", unit.Lead);
        json.WriteString("column", unit.Column);
        json.WriteString("actor", unit.Actor);
        json.WriteString("modality", unit.Modality == Modality.None ? null : JsonFields.Name(unit.Modality));
        json.WriteArray("values", unit.Values, WriteValue);
        json.WriteEndObject();
    }

    private void WriteDocument(DocumentId id)
    {
        json.WritePropertyName("document");
        if (documents.TryGetValue(id, out var document))
        {
            json.WriteDocument(document.Id, document.Source, document.Metadata);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void WriteValue(PolicyValue value)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonFields.Name(value.Kind));
        json.WriteString("text", value.Text);
        json.WriteString("canonical", value.Canonical);
        json.WriteString("absolute", value.Absolute);
        json.WriteEndObject();
    }
}
