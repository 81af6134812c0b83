using System.Globalization;
using System.Text;

namespace PolicyDiff.Pdf.PdfPig.Tests.Support;

/// <summary>
/// A PDF file written object by object. Objects 1 and 2 are the catalog and the page tree; every page has Helvetica as <c>/F1</c>.
/// </summary>
internal sealed class MadePdf
{
    private readonly List<string> _objects = [string.Empty, string.Empty];
    private readonly List<int> _pages = [];

    /// <summary>Further entries of the catalog.</summary>
    public string Catalog { get; set; } = string.Empty;

    /// <summary>How many pages the page tree says there are; null for the true number.</summary>
    public int? StatedPages { get; set; }

    /// <summary>Adds an object; gives its number.</summary>
    public int Add(string body)
    {
        _objects.Add(body);
        return _objects.Count;
    }

    /// <summary>Adds a stream; gives its number.</summary>
    /// <param name="dictionary">Its entries but for the length.</param>
    /// <param name="content">What it holds.</param>
    public int Stream(string dictionary, string content) =>
        Add($"<< {dictionary} /Length {content.Length} >>\nstream\n{content}\nendstream");

    /// <summary>The number that the next object gets.</summary>
    public int Next => _objects.Count + 1;

    /// <summary>Adds a page of 600 by 800 points; gives its number.</summary>
    /// <param name="content">What it draws.</param>
    /// <param name="resources">Further resources.</param>
    /// <param name="entries">Further entries of the page.</param>
    /// <param name="filter">Entries of the content stream.</param>
    public int Page(string content, string resources = "", string entries = "", string filter = "")
    {
        var stream = Stream(filter, content);
        var page = Add(
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {stream} 0 R /Resources << /Font << /F1 {Font()} 0 R >> {resources} >> {entries} >>");
        _pages.Add(page);
        return page;
    }

    /// <summary>A line of text in Helvetica of 10 points.</summary>
    public static string Text(string text, double x, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf {x} {y} Td ({text}) Tj ET ");

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        _objects[0] = $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>";
        _objects[1] =
            $"<< /Type /Pages /Count {StatedPages ?? _pages.Count} /Kids [{string.Join(' ', _pages.Select(page => $"{page} 0 R"))}] >>";
        var file = new StringBuilder("%PDF-1.7\n");
        List<int> offsets = [];
        foreach (var (i, body) in _objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{body}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private int _font;

    private int Font() =>
        _font > 0 ? _font : _font = Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
}
