using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Word;

/// <summary>Small questions about elements of a Word document.</summary>
internal static class WordXml
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Whether a switch such as <c>w:b</c> is on: where it is there and says nothing else. Null where it is not there.</summary>
    public static bool? IsOn(OnOffType? property) => property is null ? null : property.Val is null || property.Val.Value;

    /// <summary>The content of an element that has one form for new programs and one for old: one of both, read once.</summary>
    public static OpenXmlElement? Chosen(OpenXmlElement alternatives) =>
        alternatives.ChildElements.FirstOrDefault(child => child.LocalName == "Choice" && child.InnerText.Length > 0)
            ?? alternatives.ChildElements.LastOrDefault();

    /// <summary>Whether an element has one form for new programs and one for old.</summary>
    public static bool IsAlternatives(OpenXmlElement element) =>
        element.LocalName == "AlternateContent" && element.NamespaceUri == Compatibility;

    /// <summary>The words of the paragraphs below an element, counted from the text alone: what is deleted is not counted.</summary>
    public static int WordsShown(OpenXmlElement root) => root.Descendants<Paragraph>()
        .Where(paragraph => !paragraph.Ancestors().Any(ancestor => ancestor.LocalName == "Fallback"))
        .Sum(
            paragraph => WordCount.Of(string.Concat(paragraph.Descendants().Where(element => IsShown(element, paragraph)).Select(TextOf))));

    private static bool IsShown(OpenXmlElement element, Paragraph paragraph) =>
        element is Text or TabChar or Break or CarriageReturn or NoBreakHyphen
        && !element.Ancestors()
            .TakeWhile(ancestor => ancestor != paragraph)
            .Any(ancestor => ancestor is Paragraph or DeletedRun or MoveFromRun || ancestor.LocalName == "Fallback")
        && !element.Ancestors<TableRow>().Any(row => row.TableRowProperties?.GetFirstChild<Deleted>() is not null);

    private static string TextOf(OpenXmlElement element) => element is Text text ? text.Text : element is NoBreakHyphen ? "-" : " ";
}
