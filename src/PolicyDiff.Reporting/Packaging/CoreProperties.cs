using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Packaging;

/// <summary>What an office file says of itself: title, language, and an author and a day that never differ.</summary>
internal static class CoreProperties
{
    /// <summary>The author of every file.</summary>
    public const string Author = "PolicyDiff";

    /// <summary>The day of every file and of every tracked change.</summary>
    public const string Day = "2000-01-01T00:00:00Z";

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Elements = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Writes the properties.</summary>
    public static void Write(CoreFilePropertiesPart part, string title, ReportWords words)
    {
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Elements.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "xsi", Schema.NamespaceName),
            new XElement(Elements + "title", SafeText.OneLine(title)),
            new XElement(Elements + "creator", Author),
            new XElement(Elements + "language", words.ProofingLanguage),
            new XElement(Core + "lastModifiedBy", Author),
            Date("created"),
            Date("modified"))).Save(stream);
    }

    private static XElement Date(string name) =>
        new(Terms + name, new XAttribute(Schema + "type", "dcterms:W3CDTF"), Day);
}
