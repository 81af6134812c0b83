using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyDiff.Assistants.Answers;

/// <summary>Marks text as quoted: <c>{"quote": …}</c>, or with the numbers of its citations <c>{"quote": …, "from": […]}</c>.</summary>
internal static class Quotation
{
    private const int LongestWord = 100;

    /// <summary>Marks text, or a list of texts, as quoted; null stays null.</summary>
    public static JsonNode? Of(JsonNode? text, IReadOnlyList<int>? from = null)
    {
        if (text is null)
        {
            return null;
        }

        var quote = new JsonObject { ["quote"] = text.DeepClone() };
        if (from is { Count: > 0 })
        {
            quote["from"] = new JsonArray([.. from.Select(number => (JsonNode)number)]);
        }

        return quote;
    }

    /// <summary>Marks words as quoted.</summary>
    public static JsonNode Of(string words) => Of(JsonValue.Create(words))!;

    /// <summary>Whether a value is one word, such as a number, a code or an id, which cannot tell a reader to do anything.</summary>
    public static bool IsWord(JsonNode? value) =>
        value is JsonValue && value.GetValueKind() == JsonValueKind.String
        && value.GetValue<string>() is { Length: <= LongestWord } word
        && !word.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));
}
