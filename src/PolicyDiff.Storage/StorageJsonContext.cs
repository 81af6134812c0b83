using System.Text.Json.Serialization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Storage;

/// <summary>Code for the JSON inside the tables, made while building, so that opening an index costs no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(PrintedTextJson)])]
[JsonSerializable(typeof(IReadOnlyList<Block>))]
[JsonSerializable(typeof(Paragraph))]
[JsonSerializable(typeof(ListBlock))]
[JsonSerializable(typeof(Table))]
[JsonSerializable(typeof(Footnote))]
[JsonSerializable(typeof(PageNote))]
[JsonSerializable(typeof(IReadOnlyList<PolicyValue>))]
[JsonSerializable(typeof(IReadOnlyList<Clause>))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
[JsonSerializable(typeof(IReadOnlyList<HistoryLink>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class StorageJsonContext : JsonSerializerContext;
