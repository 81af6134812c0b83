using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>Decompresses as PdfPig does, and reads damaged data as far as it goes.</summary>
internal sealed class SalvagingFlateFilter : IFilter
{
    private const int HeaderLength = 2;
    private readonly FlateFilter _flate = new();

    /// <inheritdoc/>
    public bool IsSupported => true;

    /// <summary>Whether data that may hold text was damaged.</summary>
    public bool MetDamage { get; set; }

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (!MayHoldText(streamDictionary) || Read(input, Stream.Null, hasHeader: true) is Outcome.Whole)
        {
            return _flate.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        using var salvaged = new MemoryStream();
        var outcome = Read(input, salvaged, hasHeader: false);

        // Data without its checksum is whole all the same; with a wrong one, it is not what was written.
        MetDamage |= outcome != Outcome.Whole || Read(input, Stream.Null, hasHeader: true) is Outcome.Damaged;
        salvaged.Position = 0;

        // Compressed anew it is sound, so that PdfPig does what else is to be done, such as undoing a predictor.
        return salvaged.Length == 0
            ? Memory<byte>.Empty
            : _flate.Decode(_flate.Encode(salvaged, streamDictionary), streamDictionary, filterProvider, filterIndex);
    }

    /// <summary>
    /// Whether the content of a page, a form or objects may stand in a stream: no pictures, fonts, colours and functions.
    /// </summary>
    private static bool MayHoldText(DictionaryToken dictionary) =>
        !Has(dictionary, "Length1") && !Has(dictionary, "FunctionType") && !Has(dictionary, "Alternate")
        && (!dictionary.Data.TryGetValue("Subtype", out var kind) || kind is NameToken { Data: "Form" });

    private static bool Has(DictionaryToken dictionary, string entry) => dictionary.Data.ContainsKey(entry);

    /// <summary>Decompresses as far as it goes.</summary>
    /// <param name="input">The data.</param>
    /// <param name="output">Gets what was read.</param>
    /// <param name="hasHeader">Whether header and checksum are read too (RFC 1950), or passed over (RFC 1951).</param>
    private static Outcome Read(Memory<byte> input, Stream output, bool hasHeader)
    {
        var bytes = hasHeader ? input : input[Math.Min(HeaderLength, input.Length)..];
        using var source = new EndNotingStream(bytes.ToArray());
        using Stream data = hasHeader
            ? new ZLibStream(source, CompressionMode.Decompress)
            : new DeflateStream(source, CompressionMode.Decompress);

        // What one call decompresses is lost where it meets the damage, so what is salvaged is read byte by byte.
        var part = new byte[hasHeader ? 4096 : 1];
        try
        {
            for (var read = data.Read(part); read > 0; read = data.Read(part))
            {
                output.Write(part, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return source.IsPastEnd ? Outcome.CutShort : Outcome.Damaged;
        }

        return source.IsPastEnd ? Outcome.CutShort : Outcome.Whole;
    }

    private enum Outcome
    {
        Whole,
        CutShort,
        Damaged,
    }

    /// <summary>Notes whether more was asked for than there is: .NET does not say of compressed data that it is cut short.</summary>
    private sealed class EndNotingStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public bool IsPastEnd { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Noted(base.Read(buffer, offset, count), count);

        public override int Read(Span<byte> buffer) => Noted(base.Read(buffer), buffer.Length);

        private int Noted(int read, int wanted)
        {
            IsPastEnd |= read == 0 && wanted > 0;
            return read;
        }
    }
}
