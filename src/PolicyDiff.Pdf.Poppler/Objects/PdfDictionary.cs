namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>Values by name.</summary>
/// <param name="items">Names and values in turn, as they stand in the file; what has no name in front of it is left out.</param>
internal sealed class PdfDictionary(IReadOnlyList<PdfValue> items) : PdfValue
{
    /// <summary>Names and values in turn.</summary>
    public IReadOnlyList<PdfValue> Items { get; } = items;

    /// <summary>The first value of a name as it stands; null where there is none.</summary>
    /// <param name="key">The name with its stroke.</param>
    public PdfValue? this[string key]
    {
        get
        {
            // Few have more than ten entries, and most are asked for one or two of them.
            for (var i = 0; i + 1 < Items.Count; i += 2)
            {
                if (Items[i] is PdfName name && name.Value == key)
                {
                    return Items[i + 1];
                }
            }

            return null;
        }
    }

    /// <summary>Whether a name has a value.</summary>
    public bool Has(string key) => this[key] is not null;

    /// <summary>Whether the value of a name is a given name, written in its place.</summary>
    public bool IsName(string key, string name) => this[key] is PdfName written && written.Value == name;
}
