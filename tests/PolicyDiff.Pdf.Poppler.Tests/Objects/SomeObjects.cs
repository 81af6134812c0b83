using System.Text;
using PolicyDiff.Pdf.Poppler.Contents;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Tests.Objects;

/// <summary>Objects for the tests, written as qpdf writes them; object 1 is the catalog, 2 the page tree, 3 its only page, 4 the structure tree.</summary>
internal static class SomeObjects
{
    private const string Usual = """
        1 0 obj << /Pages 2 0 R /StructTreeRoot 4 0 R /Type /Catalog >> endobj
        2 0 obj << /Kids [3 0 R] /MediaBox [0 0 600 800] /Type /Pages >> endobj
        3 0 obj << /Contents 30 0 R /Resources << >> /Type /Page >> endobj
        """;

    /// <summary>The usual objects and others, written as in a file. A later one replaces an earlier one.</summary>
    public static PdfObjects With(string others) => Read($"{Usual}\n{others}").Objects;

    /// <summary>A file with the given objects, each as it is written.</summary>
    public static (PdfObjects Objects, PdfStreams Streams) Read(string written)
    {
        var (objects, streams) = (new PdfObjects(), new PdfStreams());
        QpdfOutput.Read(new MemoryStream(Encoding.Latin1.GetBytes($"%PDF-1.7\n{written}\nxref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n")), objects, streams);
        return (objects, streams);
    }

    /// <summary>Streams that are not coded, by object number.</summary>
    public static PdfStreams Streams(params (int Number, string Content)[] streams)
    {
        var all = new PdfStreams();
        foreach (var (number, content) in streams)
        {
            all.Add(number, new PdfDictionary([]), Encoding.Latin1.GetBytes(content));
        }

        return all;
    }

    /// <summary>The tree of a file whose structure is the given kids, and further objects.</summary>
    public static StructureTree Tree(string kids, string others = "99 0 obj null endobj")
    {
        var objects = With($"""
            4 0 obj << /K {kids} /RoleMap << /Kop /Kop1 /Kop1 /H1 /H2 /P >> /Type /StructTreeRoot >> endobj
            {others}
            """);
        return StructureTree.Of(objects, PageTree.Of(objects, 10).ByObject);
    }
}
