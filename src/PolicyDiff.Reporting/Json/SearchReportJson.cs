using System.Text.Json;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes answers: one object, or where the questions have names one object by name, a version in each.</summary>
/// <param name="json">Where to write to.</param>
internal sealed class SearchReportJson(Utf8JsonWriter json)
{
    private const int ScoreDecimals = 4;

    // A place is found from the folder of the sources, as its path is.
    private static readonly SourceLinks Links = new([], new ReportOptions());

    /// <summary>Writes the answers, from the first bracket to the last.</summary>
    public void Write(SearchReport report)
    {
        if (report.Answers is [{ Id: null } only])
        {
            Write(only.Result);
            return;
        }

        json.WriteStartObject();
        foreach (var answer in report.Answers.DistinctBy(answer => answer.Id))
        {
            json.WritePropertyName(answer.Id ?? string.Empty);
            Write(answer.Result);
        }

        json.WriteEndObject();
    }

    private void Write(SearchResult result)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", JsonReportWriter.SchemaVersion);
        json.WriteString("query", result.Query);
        json.WriteString("analyzer", result.AnalyzerId);
        json.WriteNumber("total", result.Total);
        json.WriteBoolean("totalIsExact", true); // Of version 1, when phrases were counted among the best passages only.
        json.WriteString("didYouMean", result.DidYouMean);
        json.WriteBoolean("answersCorrection", result.AnswersCorrection);
        json.WriteBoolean("answersWithoutPhrases", result.AnswersWithoutPhrases);
        json.WriteArray("rescuedWords", result.RescuedWords, json.WriteStringValue);
        json.WriteArray("hits", result.Hits, Write);
        json.WriteStartObject("facets");
        foreach (var facet in result.Facets)
        {
            json.WriteStartObject(facet.Name);
            foreach (var value in facet.Values)
            {
                json.WriteNumber(facet.Name == "kind" ? JsonFields.Name(value.Value) : value.Value, value.Count);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(SearchHit hit)
    {
        json.WriteStartObject();
        WriteFields(hit.Place);
        json.WriteNumber("score", Math.Round(hit.Score, ScoreDecimals));
        json.WriteString("snippet", hit.Snippet.Text);
        json.WriteArray("marks", hit.Snippet.Marks, mark =>
        {
            json.WriteStartArray();
            json.WriteNumberValue(mark.Start);
            json.WriteNumberValue(mark.End);
            json.WriteEndArray();
        });
        json.WriteArray("requirementKinds", hit.Kinds, kind => json.WriteStringValue(JsonFields.Name(kind)));
        json.WriteArray("alsoIn", hit.AlsoIn, place =>
        {
            json.WriteStartObject();
            WriteFields(place);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void WriteFields(SearchPlace place)
    {
        json.WritePropertyName("document");
        json.WriteDocument(place.Document.Id, place.Document.Source, place.Document.Metadata);
        json.WriteString("section", place.SectionNumber);
        json.WriteString("sectionTitle", place.SectionTitle);
        json.WriteArray("sectionPath", place.SectionPath, json.WriteStringValue);
        json.WriteNumberOrNull("page", place.Location.Page);
        json.WriteNumberOrNull("line", place.Location.Line);
        json.WriteString("link", Links.To(place.Document.Source, place.Location));
    }
}
