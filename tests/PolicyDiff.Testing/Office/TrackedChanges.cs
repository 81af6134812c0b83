using System.Xml.Linq;

namespace PolicyDiff.Testing.Office;

/// <summary>Does with the tracked changes of a Word document what a word processor does when all are accepted, or all rejected.</summary>
/// <remarks>
/// ECMA-376 part 1, section 17.13.5. It shares nothing with what writes them. The end of a paragraph is text too: where it goes, what is
/// left of the paragraph joins the next one, which keeps its own form.
/// </remarks>
public static class TrackedChanges
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The document with every change accepted.</summary>
    public static XDocument Accept(XDocument document) =>
        Apply(document, gone: ["del", "moveFrom"], kept: ["ins", "moveTo"], restore: false);

    /// <summary>The document with every change rejected.</summary>
    public static XDocument Reject(XDocument document) =>
        Apply(document, gone: ["ins", "moveTo"], kept: ["del", "moveFrom"], restore: true);

    /// <summary>How many elements of tracked changes a document holds.</summary>
    public static int Count(XDocument document, string name) => document.Descendants(W + name).Count();

    private static XDocument Apply(XDocument document, string[] gone, string[] kept, bool restore)
    {
        var result = new XDocument(document);
        RemoveRanges(result);
        foreach (var row in result.Descendants(W + "tr").Where(row => Is(row.Element(W + "trPr"), gone)).ToList())
        {
            row.Remove();
        }

        result.Descendants(W + "tbl").Where(table => !table.Elements(W + "tr").Any()).Remove();
        result.Descendants(W + "trPr").Elements().Where(element => Named(element, kept)).Remove();
        foreach (var change in result.Descendants(W + "pPrChange").ToList())
        {
            Settle(change, restore);
        }

        result.Descendants().Where(element => Named(element, gone) && element.Parent!.Name == W + "p").Remove();
        foreach (var wrapper in result.Descendants().Where(element => Named(element, kept) && element.Parent!.Name == W + "p").ToList())
        {
            wrapper.ReplaceWith(wrapper.Nodes());
        }

        foreach (var deleted in result.Descendants(W + "delText").ToList())
        {
            deleted.Name = W + "t";
        }

        foreach (var paragraph in result.Descendants(W + "p").Reverse().ToList())
        {
            SettleEnd(paragraph, gone, kept);
        }

        return result;
    }

    private static void RemoveRanges(XDocument document) =>
        document.Descendants().Where(element => element.Name.LocalName.Contains("Range", StringComparison.Ordinal)).Remove();

    private static void Settle(XElement change, bool restore)
    {
        var properties = change.Parent!;
        change.Remove();
        if (restore)
        {
            var mark = properties.Element(W + "rPr");
            properties.ReplaceNodes(change.Element(W + "pPr")!.Nodes().Append(mark));
        }
    }

    private static void SettleEnd(XElement paragraph, string[] gone, string[] kept)
    {
        var mark = paragraph.Element(W + "pPr")?.Element(W + "rPr");
        var goes = Is(mark, gone);
        mark?.Elements().Where(element => Named(element, [.. gone, .. kept])).Remove();
        if (!goes)
        {
            return;
        }

        var content = paragraph.Elements().Where(element => element.Name != W + "pPr").ToList();
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == W + "p")
        {
            foreach (var element in content)
            {
                element.Remove();
            }

            if (next.Element(W + "pPr") is { } properties)
            {
                properties.AddAfterSelf(content);
            }
            else
            {
                next.AddFirst(content);
            }

            paragraph.Remove();
        }
        else if (content.Count == 0)
        {
            paragraph.Remove();
        }
    }

    private static bool Is(XElement? properties, string[] names) => properties?.Elements().Any(element => Named(element, names)) ?? false;

    private static bool Named(XElement element, string[] names) =>
        element.Name.Namespace == W && names.Contains(element.Name.LocalName, StringComparer.Ordinal);
}
