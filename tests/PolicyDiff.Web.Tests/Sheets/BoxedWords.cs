using System.Globalization;
using System.Xml.Linq;

namespace PolicyDiff.Web.Tests.Sheets;

/// <summary>Reads back what the drawings of a page of the site have under their boxes, by the text of the drawings.</summary>
internal static class BoxedWords
{
    private const string Frame = "#8a5a00";

    /// <summary>The letters and digits under the boxes of a drawing: spaces and hyphens differ between lines and quotes.</summary>
    public static string Of(byte[] svg)
    {
        using var bytes = new MemoryStream(svg);
        var drawing = XDocument.Load(bytes);
        var texts = drawing.Descendants().Where(element => element.Name.LocalName == "text").ToList();
        return string.Concat(drawing.Descendants()
            .Where(element => (string?)element.Attribute("stroke") == Frame)
            .SelectMany(box => texts.Where(text => IsOn(text, box)).OrderBy(text => Number(text, "x")).Select(text => Under(text, box))));
    }

    /// <summary>The letters and digits of a text.</summary>
    public static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>Whether the base line of a text runs through a box.</summary>
    private static bool IsOn(XElement text, XElement box) =>
        Number(text, "y") > Number(box, "y") && Number(text, "y") < Number(box, "y") + Number(box, "height");

    /// <summary>The letters of a text whose middle is inside a box; the letters of a word count as equally wide.</summary>
    private static string Under(XElement text, XElement box)
    {
        var (left, width) = (Number(text, "x"), Number(text, "textLength") / text.Value.Length);
        return LettersOf(string.Concat(text.Value.Where((_, i) =>
            left + ((i + 0.5) * width) > Number(box, "x") && left + ((i + 0.5) * width) < Number(box, "x") + Number(box, "width"))));
    }

    private static double Number(XElement element, string name) =>
        double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
