using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyDiff.Assistants.Tests.Support;

/// <summary>Takes an answer apart into what is quoted and what is not.</summary>
internal static class Quotes
{
    /// <summary>Every text and every name of a field outside quotes.</summary>
    public static IEnumerable<string> TextsOutside(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field.Key == "quote" ? [] : TextsOutside(field.Value).Prepend(field.Key)),
        JsonArray items => items.SelectMany(TextsOutside),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    /// <summary>Every object that quotes a text, and what it quotes.</summary>
    public static IEnumerable<JsonObject> In(JsonNode? node) => node switch
    {
        JsonObject fields when fields.ContainsKey("quote") => [fields],
        JsonObject fields => fields.SelectMany(field => In(field.Value)),
        JsonArray items => items.SelectMany(In),
        _ => [],
    };
}
