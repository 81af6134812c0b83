using System.Buffers;
using System.IO.Compression;

namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>The streams of a file that may be content of pages, by object number, kept as small as they came and decoded when asked for.</summary>
internal sealed class PdfStreams
{
    /// <summary>The most that a stream is decoded to, in bytes.</summary>
    public const int LongestDecoded = 32 << 20;

    private const int BytesRead = 1 << 15;
    private const long MostKept = 128L << 20;

    // Pictures, fonts, profiles and functions are no content, and may be large.
    private static readonly string[] KeysOfOthers = ["/Type", "/Length1", "/N", "/FunctionType", "/PatternType", "/ShadingType"];

    private readonly Dictionary<int, (byte[] Bytes, bool Deflated)> _streams = [];
    private long _kept;

    /// <summary>Whether a stream may be content, or tell what the letters of a font mean, and can be decoded.</summary>
    public static bool Wants(PdfDictionary dictionary) => MayBeContent(dictionary) && IsDeflated(dictionary) is not null;

    /// <summary>Takes in a stream that is wanted; once all together are longer than any sound ones, no more.</summary>
    public void Add(int number, PdfDictionary dictionary, byte[] bytes)
    {
        _kept += bytes.Length;
        if (_kept <= MostKept)
        {
            _streams[number] = (bytes, IsDeflated(dictionary) == true);
        }
    }

    /// <summary>Lets go of a stream that nobody will ask for.</summary>
    public void Release(int number) => _streams.Remove(number);

    /// <summary>The content of a stream; empty where there is none. What is damaged ends where the damage begins, and none is longer than 32 MiB.</summary>
    public byte[] Decode(int number)
    {
        var content = new ArrayBufferWriter<byte>();
        Decode(number, content);
        return content.WrittenSpan.ToArray();
    }

    /// <summary>As <see cref="Decode(int)"/>, written behind what stands there already.</summary>
    public void Decode(int number, ArrayBufferWriter<byte> content)
    {
        var (bytes, deflated) = _streams.GetValueOrDefault(number, ([], false));
        if (deflated)
        {
            Inflate(bytes, content);
        }
        else
        {
            content.Write(bytes);
        }
    }

    private static void Inflate(byte[] bytes, ArrayBufferWriter<byte> content)
    {
        using var inflater = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        var end = content.WrittenCount + LongestDecoded;
        try
        {
            for (var count = inflater.Read(content.GetSpan(BytesRead)); count > 0 && content.WrittenCount < end; count = inflater.Read(content.GetSpan(BytesRead)))
            {
                content.Advance(count);
            }
        }
        catch (InvalidDataException)
        {
            // What came before the damage is content still.
        }
    }

    private static bool MayBeContent(PdfDictionary dictionary) =>
        dictionary.Has("/Subtype") ? dictionary.IsName("/Subtype", "/Form") : dictionary.IsName("/Type", "/CMap") || !KeysOfOthers.Any(dictionary.Has);

    /// <summary>Whether a stream is coded by Flate alone (true) or not at all (false); null for other codes.</summary>
    private static bool? IsDeflated(PdfDictionary dictionary)
    {
        var filter = dictionary["/Filter"] is PdfArray { Items: [var only] } ? only : dictionary["/Filter"];
        return filter is null ? false : filter is PdfName { Value: "/FlateDecode" } && !dictionary.Has("/DecodeParms") ? true : null;
    }
}
