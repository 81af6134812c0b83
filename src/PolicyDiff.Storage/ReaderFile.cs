using System.Text.Json.Serialization;

namespace PolicyDiff.Storage;

/// <summary>The notes of a reader as they are kept.</summary>
/// <param name="SchemaVersion">The version of the format.</param>
/// <param name="Seen">The fingerprints of what was seen.</param>
/// <param name="Settled">What was settled.</param>
internal sealed record ReaderFile(int SchemaVersion, IReadOnlyList<string>? Seen, IReadOnlyList<ReaderVerdict>? Settled);

/// <summary>A verdict as it is kept.</summary>
/// <param name="Fingerprint">What it is about.</param>
/// <param name="Verdict">The verdict, as its name in lower case.</param>
/// <param name="Note">A remark; may be empty.</param>
internal sealed record ReaderVerdict(string Fingerprint, string Verdict, string Note);

/// <summary>The serialization of notes, generated when the program is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ReaderFile))]
internal sealed partial class ReaderJsonContext : JsonSerializerContext;
