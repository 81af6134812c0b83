using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyDiff.Assistants.Answers;

/// <summary>
/// Marks every text of a report in JSON as quoted, but for codes, numbers and ids of the program. A field that reports get later is quoted
/// as well, until it is listed here.
/// </summary>
/// <param name="report">The report; stays as it is.</param>
internal sealed class QuoteMarker(JsonObject report)
{
    /// <summary>Fields whose values are of the program. They are quoted all the same where the value is more than one word.</summary>
    private static readonly HashSet<string> OwnWords = new(StringComparer.Ordinal)
    {
        "analyzer", "aspects", "code", "direction", "fingerprint", "id", "judgement", "kind", "mark", "modality",
        "number", "op", "origin", "published", "relation", "requirementKinds", "section", "severity", "status", "verdict",
    };

    /// <summary>Fields that carry a statement, and so the numbers of its citations.</summary>
    private static readonly HashSet<string> Statements = new(StringComparer.Ordinal) { "text", "snippet", "summary" };

    private readonly CitationList _citations = new();

    /// <summary>The places quoted so far.</summary>
    public JsonArray Citations => _citations.All;

    /// <summary>The report with its texts marked.</summary>
    public JsonObject Mark() => Fields(report);

    private JsonObject Fields(JsonObject fields)
    {
        var from = PlacesOf(fields);
        var marked = new JsonObject();
        foreach (var (name, value) in fields)
        {
            marked[name] = name == "facets" ? Facets(value!.AsObject()) : Value(name, value, from);
        }

        return marked;
    }

    private JsonNode? Value(string name, JsonNode? value, IReadOnlyList<int> from) => value switch
    {
        JsonObject fields => Fields(fields),
        JsonArray words when OwnWords.Contains(name) && words.All(Quotation.IsWord) => words.DeepClone(),
        JsonArray texts when texts.Count > 0 && texts.All(IsText) => Quotation.Of(texts),
        JsonArray items => new JsonArray([.. items.Select(item => Value(string.Empty, item, []))]),
        { } text when text.GetValueKind() == JsonValueKind.String && !(OwnWords.Contains(name) && Quotation.IsWord(text)) =>
            Quotation.Of(text, Statements.Contains(name) ? from : null),
        _ => value?.DeepClone(),
    };

    /// <summary>Counts by a name that documents say: the names are values here, since a name of a field cannot be marked.</summary>
    private static JsonObject Facets(JsonObject facets)
    {
        var marked = new JsonObject();
        foreach (var (facet, counts) in facets)
        {
            marked[facet] = new JsonArray([.. counts!.AsObject().Select(count => new JsonObject
            {
                ["value"] = Quotation.Of(count.Key),
                ["count"] = count.Value?.DeepClone(),
            })]);
        }

        return marked;
    }

    /// <summary>The citations of an object that says where it is from; none for one that does not.</summary>
    private List<int> PlacesOf(JsonObject fields)
    {
        if (fields["citation"] is JsonObject citation)
        {
            return PlacesOf(citation);
        }

        if (fields["document"] is JsonObject document && fields.ContainsKey("section"))
        {
            return [_citations.NumberOf(document, fields["section"], fields["sectionTitle"], fields["page"], fields["line"])];
        }

        if (fields["left"] is JsonArray left && fields["right"] is JsonArray right)
        {
            return [.. left.Concat(right).OfType<JsonObject>().SelectMany(PlacesOf).Distinct()];
        }

        return fields["children"] is JsonArray && report["document"] is JsonObject shown
            ? [_citations.NumberOf(shown, fields["number"], fields["title"], fields["page"], null)]
            : [];
    }

    /// <summary>Whether a value is a text, or a list of nothing but texts.</summary>
    private static bool IsText(JsonNode? value) => value switch
    {
        JsonArray row => row.All(IsText),
        JsonValue text => text.GetValueKind() == JsonValueKind.String,
        _ => false,
    };
}
