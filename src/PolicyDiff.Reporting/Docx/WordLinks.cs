using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Where the links of a document lead; a target that occurs often is named once.</summary>
internal sealed class WordLinks
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The id of the relationship that leads to a target.</summary>
    /// <param name="target">An address, escaped; it may be relative to the document.</param>
    public string IdOf(string target)
    {
        if (!_ids.TryGetValue(target, out var id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"link{_ids.Count + 1}");
            _ids.Add(target, id);
        }

        return id;
    }

    /// <summary>Adds the relationships to the part that holds the text.</summary>
    public void AddTo(MainDocumentPart part)
    {
        foreach (var (target, id) in _ids)
        {
            part.AddHyperlinkRelationship(new Uri(target, UriKind.RelativeOrAbsolute), isExternal: true, id);
        }
    }
}
