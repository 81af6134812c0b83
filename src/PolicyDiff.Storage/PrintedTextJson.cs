using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Storage;

/// <summary>Keeps the place of a text as one short text; see <see cref="BoxText"/>.</summary>
internal sealed class PrintedTextJson : JsonConverter<PrintedText>
{
    /// <inheritdoc/>
    public override PrintedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => BoxText.Printed(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PrintedText value, JsonSerializerOptions options) => writer.WriteStringValue(BoxText.Of(value));
}
