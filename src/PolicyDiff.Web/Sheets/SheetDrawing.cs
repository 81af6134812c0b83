using System.Globalization;
using System.Text;
using System.Xml;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Web.Sheets;

/// <summary>
/// Draws a page of a PDF as SVG from what was read of it: its words in place and size, its lines, frames where pictures are, and boxes
/// around quoted words. It holds no script, no style sheet and no address, so any browser shows it as a picture.
/// </summary>
internal static class SheetDrawing
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Ink = "#1b1f23";
    private const string Faint = "#8a939b";
    private const double BaseLine = 0.78;
    private const double Thinnest = 0.4;
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
    private static readonly string[] Typewriters = ["Courier", "Mono", "Consolas"];
    private static readonly string[] Serifs = ["Times", "Serif", "Georgia", "Garamond", "Cambria", "Roman"];

    /// <summary>The drawing as a file.</summary>
    /// <param name="page">The page.</param>
    /// <param name="boxes">The boxes on it; those on other pages are left out.</param>
    public static byte[] Of(PdfPage page, IReadOnlyList<PageBox> boxes)
    {
        using var bytes = new MemoryStream();
        using (var svg = XmlWriter.Create(bytes, Settings))
        {
            svg.WriteStartElement("svg", Namespace);
            Write(svg, "viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {page.Width:0.##} {page.Height:0.##}"));
            Write(svg, "width", page.Width);
            Write(svg, "height", page.Height);
            Rectangle(svg, new PdfBox(0, 0, page.Width, page.Height), ("fill", "#ffffff"));
            Drawings(svg, page);
            foreach (var place in boxes.Where(place => place.Page == page.Number))
            {
                Rectangle(svg, place.Box, ("fill", "#ffe08a"), ("stroke", "#8a5a00"), ("stroke-width", "0.8"));
            }

            foreach (var run in page.Runs)
            {
                Words(svg, run);
            }

            svg.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Drawings(XmlWriter svg, PdfPage page)
    {
        foreach (var picture in page.Pictures)
        {
            Rectangle(svg, picture, ("fill", "#f1f3f5"), ("stroke", Faint), ("stroke-width", "0.5"), ("stroke-dasharray", "3 2"));
        }

        foreach (var ruling in page.Drawings.Rulings)
        {
            var (width, height) = (Math.Max(ruling.Box.Width, Thinnest), Math.Max(ruling.Box.Height, Thinnest));
            Rectangle(svg, ruling.Box with { Width = width, Height = height }, ("fill", Faint));
        }

        foreach (var mark in page.Drawings.Marks)
        {
            Rectangle(svg, mark, ("fill", Ink));
        }
    }

    /// <summary>Words as wide as on the page, whatever font the browser has; those that run up the page are turned.</summary>
    private static void Words(XmlWriter svg, TextRun run)
    {
        var text = ValidText.Of(run.Text).Trim();
        if (text.Length == 0 || run.Box.Width <= 0 || run.Box.Height <= 0)
        {
            return;
        }

        var (box, turned) = (run.Box, text.Length > 2 && run.Box.Height > 2 * run.Box.Width);
        var (x, y) = turned ? (box.Left + (box.Width * BaseLine), box.Bottom) : (box.Left, box.Top + (box.Height * BaseLine));
        svg.WriteStartElement("text", Namespace);
        Write(svg, "x", x);
        Write(svg, "y", y);
        Write(svg, "font-size", run.Style.Size > 0 ? run.Style.Size : box.Height);
        Write(svg, "font-family", FamilyOf(run.Style.FontName));
        Write(svg, "fill", InkOf(run.Style.Color));
        Write(svg, "textLength", turned ? box.Height : box.Width);
        Write(svg, "lengthAdjust", "spacingAndGlyphs");
        WriteIf(svg, run.Style.Bold, "font-weight", "700");
        WriteIf(svg, run.Style.Italic, "font-style", "italic");
        WriteIf(svg, turned, "transform", string.Create(CultureInfo.InvariantCulture, $"rotate(-90 {x:0.##} {y:0.##})"));
        svg.WriteString(string.Concat(text.Where(XmlConvertible)));
        svg.WriteEndElement();
    }

    private static void Rectangle(XmlWriter svg, PdfBox box, params ReadOnlySpan<(string Name, string Value)> look)
    {
        svg.WriteStartElement("rect", Namespace);
        Write(svg, "x", box.Left);
        Write(svg, "y", box.Top);
        Write(svg, "width", box.Width);
        Write(svg, "height", box.Height);
        foreach (var (name, value) in look)
        {
            Write(svg, name, value);
        }

        svg.WriteEndElement();
    }

    private static string FamilyOf(string fontName) =>
        Has(fontName, Typewriters) ? "monospace"
        : Has(fontName, Serifs) && !fontName.Contains("Sans", StringComparison.OrdinalIgnoreCase) ? "serif"
        : "Arial, Helvetica, sans-serif";

    private static bool Has(string fontName, string[] parts) =>
        parts.Any(part => fontName.Contains(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>The colour of the words; those too light to be read without the ground that they lie on are grey.</summary>
    private static string InkOf(string color)
    {
        const int TooLight = 190;
        return color is ['#', _, _, _, _, _, _]
            && int.TryParse(color.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            && ((299 * (rgb >> 16)) + (587 * ((rgb >> 8) & 0xFF)) + (114 * (rgb & 0xFF))) / 1000 < TooLight ? color : "#5b6670";
    }

    private static bool XmlConvertible(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c);

    private static void WriteIf(XmlWriter svg, bool condition, string name, string value)
    {
        if (condition)
        {
            Write(svg, name, value);
        }
    }

    private static void Write(XmlWriter svg, string name, double value) =>
        Write(svg, name, value.ToString("0.##", CultureInfo.InvariantCulture));

    private static void Write(XmlWriter svg, string name, string value) => svg.WriteAttributeString(name, value);
}
