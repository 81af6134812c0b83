using System.Text.Json.Serialization;

namespace PolicyDiff.Reporting.Reviews;

/// <summary>The serialization of files of verdicts, generated when the program is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ReviewJson))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
