using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyDiff.Assistants.Texts;

namespace PolicyDiff.Assistants.Tools;

/// <summary>Says in JSON Schema what arguments a tool takes.</summary>
internal static class ToolSchema
{
    /// <summary>The schema of a tool.</summary>
    public static JsonElement Of(AssistantTool tool, Messages messages)
    {
        var properties = new JsonObject();
        foreach (var parameter in tool.Parameters)
        {
            var schema = SchemaOf(parameter);
            schema["description"] = messages[$"Tool.{tool.Name}.{parameter.Name}"];
            properties[parameter.Name] = schema;
        }

        var whole = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = ArrayOf(tool.Parameters.Where(parameter => parameter.Required).Select(parameter => parameter.Name)),
            ["additionalProperties"] = false,
        };
        using var parsed = JsonDocument.Parse(whole.ToJsonString());
        return parsed.RootElement.Clone();
    }

    private static JsonObject SchemaOf(ToolParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Year => new JsonObject
        {
            ["type"] = "integer",
            ["minimum"] = ToolArguments.FirstYear,
            ["maximum"] = ToolArguments.LastYear,
        },
        ParameterKind.Number => new JsonObject
        {
            ["type"] = "integer",
            ["minimum"] = 1,
            ["maximum"] = parameter.Most,
            ["default"] = parameter.Usual,
        },
        ParameterKind.Names => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
        ParameterKind.Switch => new JsonObject { ["type"] = "boolean", ["default"] = false },
        _ when parameter.Choices.Count > 0 => new JsonObject { ["type"] = "string", ["enum"] = ArrayOf(parameter.Choices) },
        _ => new JsonObject { ["type"] = "string", ["maxLength"] = ToolArguments.LongestText },
    };

    private static JsonArray ArrayOf(IEnumerable<string> values) => [.. values.Select(value => JsonValue.Create(value))];
}
