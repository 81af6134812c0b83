using System.Text.Json.Serialization;

namespace PolicyDiff.Web.Readers;

/// <summary>The serialization of notes, generated when the program is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ReaderFile))]
internal sealed partial class ReaderJsonContext : JsonSerializerContext;
