using System.Text.Json.Serialization;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>The serialization of the record, generated when the program is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FetchRecordJson))]
internal sealed partial class FetchRecordContext : JsonSerializerContext;
