using System.Text;
using System.Text.Json;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler.Tests.Contents;

/// <summary>Objects for the tests, written as qpdf writes them; object 1 is the catalog, 2 the page tree, 3 its only page, 4 the structure tree.</summary>
internal static class SomeObjects
{
    private const string Usual = """
        "trailer": {"value": {"/Root": "1 0 R"}},
        "obj:1 0 R": {"value": {"/Pages": "2 0 R", "/StructTreeRoot": "4 0 R", "/Type": "/Catalog"}},
        "obj:2 0 R": {"value": {"/Kids": ["3 0 R"], "/MediaBox": [0, 0, 600, 800], "/Type": "/Pages"}},
        "obj:3 0 R": {"value": {"/Contents": "30 0 R", "/Resources": {}, "/Type": "/Page"}}
        """;

    /// <summary>The usual objects and others: the inside of a JSON object whose keys are as in <c>obj:4 0 R</c>. A later one replaces an earlier one.</summary>
    public static PdfObjects With(string others)
    {
        var objects = new PdfObjects();
        QpdfOutput.Read(new StringReader($$"""{"version": 2, "qpdf": [{"jsonversion": 2}, { {{Usual}}, {{others}} }]}"""), objects.Add);
        return objects;
    }

    /// <summary>Streams that are not coded, by object number.</summary>
    public static ContentStreams Streams(params (int Number, string Content)[] streams)
    {
        var all = new ContentStreams();
        foreach (var (number, content) in streams)
        {
            all.Add(number, JsonSerializer.SerializeToElement(new { stream = new { data = Encoding.Latin1.GetBytes(content), dict = new { } } }));
        }

        return all;
    }

    /// <summary>The tree of a file whose structure is the given kids, and further objects.</summary>
    public static StructureTree Tree(string kids, string others = "\"obj:99 0 R\": {\"value\": null}")
    {
        var objects = With($$$"""
            "obj:4 0 R": {"value": {"/K": {{{kids}}}, "/RoleMap": {"/Kop": "/Kop1", "/Kop1": "/H1", "/H2": "/P"}, "/Type": "/StructTreeRoot"}},
            {{{others}}}
            """);
        return StructureTree.Of(objects, PageTree.Of(objects, 10).ByObject);
    }
}
