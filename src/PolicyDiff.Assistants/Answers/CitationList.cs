using System.Text.Json.Nodes;

namespace PolicyDiff.Assistants.Answers;

/// <summary>The places that an answer quotes, each once, numbered from 1 in the order of their first use.</summary>
internal sealed class CitationList
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The places: number, document, title, section, its title, page, line.</summary>
    public JsonArray All { get; } = [];

    /// <summary>The number of a place.</summary>
    /// <param name="document">The document as reports describe it.</param>
    /// <param name="section">The section number; null for none.</param>
    /// <param name="sectionTitle">The heading; null or empty for none.</param>
    /// <param name="page">The page, from 1; null where there are no pages.</param>
    /// <param name="line">The line, from 1; null where there are pages.</param>
    public int NumberOf(JsonObject document, JsonNode? section, JsonNode? sectionTitle, JsonNode? page, JsonNode? line)
    {
        var place = new JsonObject
        {
            ["document"] = document["id"]?.DeepClone(),
            ["title"] = Quotation.Of(document["title"]),
            ["section"] = Quotation.IsWord(section) ? section?.DeepClone() : Quotation.Of(section),
            ["sectionTitle"] = Quotation.Of(sectionTitle),
            ["page"] = page?.DeepClone(),
            ["line"] = line?.DeepClone(),
        };
        var key = place.ToJsonString();
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = All.Count + 1;
            _numbers[key] = number;
            place.Insert(0, "number", number);
            All.Add((JsonNode)place);
        }

        return number;
    }
}
