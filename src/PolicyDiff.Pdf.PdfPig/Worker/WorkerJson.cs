using System.Text.Json.Serialization;

namespace PolicyDiff.Pdf.PdfPig.Worker;

/// <summary>Code for the JSON between worker and engine, made while building: the worker starts once a file, so reflection would cost each time.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(WorkerMessage))]
[JsonSerializable(typeof(WorkerRequest))]
internal sealed partial class WorkerJson : JsonSerializerContext;
