using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>Answers as JSON, schema version 1: one object, or for a batch one object by question id.</summary>
internal static class SearchJson
{
    private const int SchemaVersion = 1;

    /// <summary>The answers.</summary>
    public static string Write(IReadOnlyList<SearchAnswer> answers, bool isBatch)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            if (isBatch)
            {
                json.WriteStartObject();
                foreach (var answer in answers.DistinctBy(answer => answer.Id))
                {
                    json.WritePropertyName(answer.Id);
                    WriteResult(json, answer.Result);
                }

                json.WriteEndObject();
            }
            else
            {
                WriteResult(json, answers[0].Result);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteResult(Utf8JsonWriter json, SearchResult result)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteString("query", result.Query);
        json.WriteString("analyzer", result.AnalyzerId);
        json.WriteNumber("total", result.Total);
        json.WriteBoolean("totalIsExact", result.TotalIsExact);
        json.WriteString("didYouMean", result.DidYouMean);
        json.WriteBoolean("answersCorrection", result.AnswersCorrection);
        json.WriteBoolean("answersWithoutPhrases", result.AnswersWithoutPhrases);
        WriteStrings(json, "rescuedWords", result.RescuedWords);
        json.WriteStartArray("hits");
        foreach (var hit in result.Hits)
        {
            WriteHit(json, hit);
        }

        json.WriteEndArray();
        json.WriteStartObject("facets");
        foreach (var facet in result.Facets)
        {
            json.WriteStartObject(facet.Name);
            foreach (var value in facet.Values)
            {
                json.WriteNumber(facet.Name == "kind" ? SearchLabels.Id(value.Value) : value.Value, value.Count);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHit(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        WritePlace(json, hit.Place);
        json.WriteNumber("score", Math.Round(hit.Score, 4));
        json.WriteString("snippet", hit.Snippet.Text);
        json.WriteStartArray("marks");
        foreach (var mark in hit.Snippet.Marks)
        {
            json.WriteStartArray();
            json.WriteNumberValue(mark.Start);
            json.WriteNumberValue(mark.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        WriteStrings(json, "requirementKinds", hit.Kinds.Select(kind => SearchLabels.Id(kind.ToString())));
        json.WriteStartArray("alsoIn");
        foreach (var place in hit.AlsoIn)
        {
            json.WriteStartObject();
            WritePlace(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SearchPlace place)
    {
        json.WriteStartObject("document");
        WriteDocument(json, place.Document);
        json.WriteEndObject();
        json.WriteString("section", place.SectionNumber);
        json.WriteString("sectionTitle", place.SectionTitle);
        WriteStrings(json, "sectionPath", place.SectionPath);
        WriteNumber(json, "page", place.Location.Page);
        WriteNumber(json, "line", place.Location.Line);
        json.WriteString("link", SearchLabels.Link(place));
    }

    private static void WriteDocument(Utf8JsonWriter json, DocumentSummary document)
    {
        var metadata = document.Metadata;
        json.WriteString("id", document.Id.Value);
        json.WriteString("path", document.Source.Path);
        json.WriteString("title", metadata.Title);
        json.WriteString("insurer", metadata.Insurer);
        json.WriteStartArray("years");
        foreach (var year in metadata.Validity?.Years ?? [])
        {
            json.WriteNumberValue(year);
        }

        json.WriteEndArray();
        WriteStrings(json, "careTypes", metadata.CareTypes);
        json.WriteString("kind", SearchLabels.Id(metadata.Kind.ToString()));
        json.WriteString("version", metadata.Version);
        json.WriteString("published", metadata.Published?.ToString("O", CultureInfo.InvariantCulture));
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
