using System.Globalization;
using System.Text.Json;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes what several reports have in common.</summary>
internal static class JsonFields
{
    private const int Decimals = 3;

    /// <summary>Writes a document: <c>{"id","path","title","insurer","years":[],"careTypes":[],"kind","version","published"}</c>.</summary>
    public static void WriteDocument(this Utf8JsonWriter json, DocumentId id, DocumentSource source, DocumentMetadata metadata)
    {
        json.WriteStartObject();
        json.WriteDocumentFields(id, source, metadata);
        json.WriteEndObject();
    }

    /// <summary>
    /// Writes what of a document was not read:
    /// <c>"unread":{"pages":[],"partlyRead":[],"files":[],"keptPercent"}</c>; null where it was read whole.
    /// </summary>
    public static void WriteUnread(this Utf8JsonWriter json, UnreadText? unread)
    {
        if (unread is null)
        {
            json.WriteNull("unread");
            return;
        }

        json.WriteStartObject("unread");
        json.WriteArray("pages", unread.Pages, json.WriteNumberValue);
        json.WriteArray("partlyRead", unread.PartlyRead, json.WriteNumberValue);
        json.WriteArray("files", unread.Files, json.WriteStringValue);
        json.WriteNumberOrNull("keptPercent", unread.KeptPercent);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of a document into the object that is open.</summary>
    public static void WriteDocumentFields(this Utf8JsonWriter json, DocumentId id, DocumentSource source, DocumentMetadata metadata)
    {
        json.WriteString("id", id.Value);
        json.WriteString("path", source.Path);
        json.WriteString("title", metadata.Title);
        json.WriteString("insurer", metadata.Insurer);
        json.WriteArray("years", metadata.Validity?.Years ?? [], json.WriteNumberValue);
        json.WriteArray("careTypes", metadata.CareTypes, json.WriteStringValue);
        json.WriteString("kind", Name(metadata.Kind));
        json.WriteString("version", metadata.Version);
        json.WriteString("published", metadata.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Writes what is judged of a change into the object that is open: kind, moved, substantive, judgement, aspects, direction, confidence.
    /// </summary>
    public static void WriteJudgement(this Utf8JsonWriter json, Change change)
    {
        json.WriteString("kind", Name(change.Kind));
        json.WriteBoolean("moved", change.Moved);
        json.WriteBoolean("substantive", change.Substantive);
        json.WriteString("judgement", Name(change.Judgement));
        json.WriteArray("aspects", change.Aspects, aspect => json.WriteStringValue(Name(aspect)));
        json.WriteString("direction", Name(change.Direction));
        json.WriteShare("confidence", change.Confidence);
    }

    /// <summary>Writes both texts woven into one: <c>"inline":[{"op","text"}]</c>.</summary>
    public static void WriteInline(this Utf8JsonWriter json, IReadOnlyList<InlineSegment> segments) =>
        json.WriteArray("inline", segments, segment =>
        {
            json.WriteStartObject();
            json.WriteString("op", Name(segment.Operation));
            json.WriteString("text", segment.Text);
            json.WriteEndObject();
        });

    /// <summary>Writes an array.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a share in [0, 1], to the thousandth.</summary>
    public static void WriteShare(this Utf8JsonWriter json, string name, double value) =>
        json.WriteNumber(name, Math.Round((decimal)value, Decimals, MidpointRounding.AwayFromZero));

    /// <summary>The name of a member of an enumeration: lower case, words joined by underscores (<c>year_roll</c>).</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => Name(value.ToString());

    /// <summary>A name of a member of an enumeration in lower case, words joined by underscores.</summary>
    public static string Name(string member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member);
}
