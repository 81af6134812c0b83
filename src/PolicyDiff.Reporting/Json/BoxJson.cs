using System.Text.Json;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes where words are printed.</summary>
internal static class BoxJson
{
    /// <summary>Writes rectangles: <c>"boxes":[{"page","left","top","width","height"}]</c>; an empty array where none are known.</summary>
    public static void WriteBoxes(this Utf8JsonWriter json, IReadOnlyList<PageBox> boxes) => json.WriteArray("boxes", boxes, box =>
    {
        json.WriteStartObject();
        json.WriteSides(box);
        json.WriteEndObject();
    });

    /// <summary>
    /// Writes the rectangles of a text, each with the part of it that it holds: <c>"boxes":[{"page",…,"start","length"}]</c>.
    /// </summary>
    public static void WriteBoxes(this Utf8JsonWriter json, PrintedText? printed) => json.WriteArray("boxes", printed?.Lines ?? [], line =>
    {
        json.WriteStartObject();
        json.WriteSides(line.Place);
        json.WriteNumber("start", line.Start);
        json.WriteNumber("length", line.Length);
        json.WriteEndObject();
    });

    private static void WriteSides(this Utf8JsonWriter json, PageBox box)
    {
        json.WriteNumber("page", box.Page);
        json.WriteNumber("left", box.Box.Left);
        json.WriteNumber("top", box.Box.Top);
        json.WriteNumber("width", box.Box.Width);
        json.WriteNumber("height", box.Box.Height);
    }
}
