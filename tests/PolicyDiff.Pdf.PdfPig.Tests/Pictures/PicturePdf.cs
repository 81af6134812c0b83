using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PolicyDiff.Pdf.PdfPig.Tests.Pictures;

/// <summary>Writes a file of one page with pictures on it, named P1, P2 … in its content; F1 is a font.</summary>
internal sealed class PicturePdf
{
    private readonly List<(string Dictionary, byte[] Data)> _pictures = [];

    /// <summary>What the page draws; the first picture over the whole page by default.</summary>
    public string Content { get; init; } = "q 595 0 0 842 0 0 cm /P1 Do Q";

    /// <summary>Further entries of the page, such as its turn.</summary>
    public string Page { get; init; } = string.Empty;

    /// <summary>A file with one picture.</summary>
    /// <param name="dictionary">Entries of the picture's dictionary.</param>
    /// <param name="data">Its data as they are in the file.</param>
    public static byte[] With(string dictionary, byte[] data) => new PicturePdf().Add(dictionary, data).Write();

    /// <summary>Data as FlateDecode reads them.</summary>
    public static byte[] Deflated(params byte[] data)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            packing.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>Adds a picture.</summary>
    public PicturePdf Add(string dictionary, byte[] data)
    {
        _pictures.Add((dictionary, data));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Write()
    {
        var names = string.Concat(_pictures.Select((_, i) => $"/P{i + 1} {i + 6} 0 R "));
        List<byte[]> objects =
        [
            Bytes("<< /Type /Catalog /Pages 2 0 R >>"),
            Bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Bytes($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {Page} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << {names} >> >> >>"),
            StreamOf(string.Empty, Bytes(Content)),
            Bytes("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
            .. _pictures.Select(picture => StreamOf("/Type /XObject /Subtype /Image " + picture.Dictionary, picture.Data)),
        ];
        using var file = new MemoryStream();
        file.Write(Bytes("%PDF-1.7\n"));
        List<string> entries = [];
        foreach (var value in objects)
        {
            entries.Add(file.Position.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n");
            file.Write([.. Bytes($"{entries.Count} 0 obj\n"), .. value, .. Bytes("\nendobj\n")]);
        }

        var table = file.Position;
        file.Write(Bytes($"xref\n0 {entries.Count + 1}\n0000000000 65535 f \n{string.Concat(entries)}trailer\n<< /Size {entries.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] StreamOf(string dictionary, byte[] data) => [.. Bytes($"<< {dictionary} /Length {data.Length} >>\nstream\n"), .. data, .. Bytes("\nendstream")];

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
