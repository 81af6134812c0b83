using System.IO.Compression;
using System.Text.Json;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>The streams of a file that may be content of pages, by object number, kept as small as they came and decoded when asked for.</summary>
internal sealed class ContentStreams
{
    private const int LongestDecoded = 32 << 20;

    // Pictures, fonts, profiles and functions are no content, and may be large.
    private static readonly string[] KeysOfOthers = ["/Type", "/Length1", "/N", "/FunctionType", "/PatternType", "/ShadingType"];

    private readonly Dictionary<int, (byte[] Bytes, bool Deflated)> _streams = [];

    /// <summary>Whether a stream was taken in.</summary>
    public bool Has(int number) => _streams.ContainsKey(number);

    /// <summary>Takes in a stream as <see cref="QpdfOutput"/> hands it over; what is no content, has no data with it, or is coded in another way than by Flate is left out.</summary>
    public void Add(int number, JsonElement written)
    {
        if (written.TryGetProperty("stream", out var stream) && stream.TryGetProperty("data", out var data) && stream.TryGetProperty("dict", out var dictionary)
            && MayBeContent(dictionary) && IsDeflated(dictionary) is { } deflated && data.TryGetBytesFromBase64(out var bytes))
        {
            _streams[number] = (bytes, deflated);
        }
    }

    /// <summary>The content of a stream; empty where there is none. What is damaged ends where the damage begins, and none is longer than 32 MiB.</summary>
    public byte[] Decode(int number)
    {
        var (bytes, deflated) = _streams.GetValueOrDefault(number, ([], false));
        return deflated ? Inflate(bytes) : bytes;
    }

    private static byte[] Inflate(byte[] bytes)
    {
        using var content = new MemoryStream();
        using var inflater = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        var buffer = new byte[1 << 15];
        try
        {
            for (var count = inflater.Read(buffer); count > 0 && content.Length < LongestDecoded; count = inflater.Read(buffer))
            {
                content.Write(buffer, 0, count);
            }
        }
        catch (InvalidDataException)
        {
            // What came before the damage is content still.
        }

        return content.ToArray();
    }

    private static bool MayBeContent(JsonElement dictionary) =>
        dictionary.TryGetProperty("/Subtype", out _) ? PdfObjects.IsName(dictionary, "/Subtype", "/Form") : !KeysOfOthers.Any(key => dictionary.TryGetProperty(key, out _));

    /// <summary>Whether a stream is coded by Flate alone (true) or not at all (false); null for other codes.</summary>
    private static bool? IsDeflated(JsonElement dictionary)
    {
        if (!dictionary.TryGetProperty("/Filter", out var filter))
        {
            return false;
        }

        var only = filter.ValueKind == JsonValueKind.Array && filter.GetArrayLength() == 1 ? filter[0] : filter;
        return only.ValueKind == JsonValueKind.String && only.ValueEquals("/FlateDecode") && !dictionary.TryGetProperty("/DecodeParms", out _) ? true : null;
    }
}
