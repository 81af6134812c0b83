using System.Globalization;
using System.Text.Json;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>The objects of a file that may matter to its tags or to what its pages draw, by number, with the references between them (ISO 32000-1, 7.3.10).</summary>
internal sealed class PdfObjects
{
    private const int LongestChain = 16;

    private static readonly HashSet<string> Unwanted = new(StringComparer.Ordinal)
    {
        "/Annot", "/Encoding", "/ExtGState", "/Filespec", "/Font", "/FontDescriptor", "/Metadata", "/Outlines", "/Pattern", "/Sig", "/XRef",
    };

    private readonly Dictionary<int, JsonElement> _values = [];
    private readonly HashSet<int> _forms = [];

    /// <summary>The catalog; undefined where the file has none.</summary>
    public JsonElement Catalog => _values.TryGetValue(QpdfOutput.Trailer, out var trailer) ? Get(trailer, "/Root") : default;

    /// <summary>The number in a reference such as <c>12 0 R</c>; null for anything else.</summary>
    public static int? ReferenceOf(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space > 0 && text.EndsWith(" R") && int.TryParse(text[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The number of the object that a value refers to; null where it is no reference.</summary>
    public static int? ReferenceOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? ReferenceOf(value.GetString()) : null;

    /// <summary>A number as a whole one; null where the value is none.</summary>
    public static int? WholeNumber(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    /// <summary>Whether an entry of a dictionary is a given name, written in its place.</summary>
    public static bool IsName(JsonElement dictionary, string key, string name) =>
        dictionary.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.ValueEquals(name);

    /// <summary>Takes in an object as <see cref="QpdfOutput"/> hands it over; what matters neither to tags nor to drawn lines is left out.</summary>
    public void Add(int number, JsonElement written)
    {
        if (written.TryGetProperty("value", out var value) && (number == QpdfOutput.Trailer || !Unwanted.Contains(TypeOf(value))))
        {
            _values[number] = value;
        }
        else if (written.TryGetProperty("stream", out var stream) && stream.TryGetProperty("dict", out var dictionary) && IsName(dictionary, "/Subtype", "/Form"))
        {
            _values[number] = dictionary;
            _forms.Add(number);
        }
    }

    /// <summary>A name such as <c>/Form</c>; null where the value is none.</summary>
    public string? Name(JsonElement value) => Resolve(value) is { ValueKind: JsonValueKind.String } name ? name.GetString() : null;

    /// <summary>Whether an object is a form: a piece of content that pages draw by its name.</summary>
    public bool IsForm(int number) => _forms.Contains(number);

    /// <summary>The value itself, or what it refers to; undefined where that is not there.</summary>
    public JsonElement Resolve(JsonElement value)
    {
        for (var step = 0; step < LongestChain && ReferenceOf(value) is { } number; step++)
        {
            value = _values.GetValueOrDefault(number);
        }

        return value;
    }

    /// <summary>An entry of a dictionary, references followed; undefined where there is none.</summary>
    public JsonElement Get(JsonElement dictionary, string key) => Resolve(Entry(dictionary, key));

    /// <summary>An entry of a dictionary as it stands; undefined where there is none.</summary>
    public JsonElement Entry(JsonElement dictionary, string key)
    {
        var resolved = Resolve(dictionary);
        return resolved.ValueKind == JsonValueKind.Object && resolved.TryGetProperty(key, out var entry) ? entry : default;
    }

    /// <summary>A list of numbers, such as a box or a matrix; null where the value is not one of as many finite numbers.</summary>
    public double[]? Numbers(JsonElement value, int count)
    {
        var list = Resolve(value);
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() != count)
        {
            return null;
        }

        double[] numbers = [.. list.EnumerateArray().Select(Resolve).Select(number => number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var read) ? read : double.NaN)];
        return numbers.All(double.IsFinite) ? numbers : null;
    }

    private static string TypeOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("/Type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : string.Empty;
}
