using UglyToad.PdfPig.Content;

namespace PolicyDiff.Pdf.PdfPig.Worker;

/// <summary>What a file says of itself, under the names of the document information dictionary (ISO 32000-1, 14.3.3).</summary>
internal static class DocumentProperties
{
    /// <summary>The properties that have a value.</summary>
    public static IReadOnlyDictionary<string, string> Of(DocumentInformation information)
    {
        (string Name, string? Value)[] all =
        [
            ("Title", information.Title), ("Author", information.Author),
            ("Subject", information.Subject), ("Keywords", information.Keywords),
            ("Creator", information.Creator), ("Producer", information.Producer),
            ("CreationDate", information.CreationDate), ("ModDate", information.ModifiedDate),
        ];
        var properties = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in all)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                properties[name] = value.Trim();
            }
        }

        return properties;
    }
}
