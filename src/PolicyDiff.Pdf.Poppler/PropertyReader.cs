using System.Globalization;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads what <c>pdfinfo</c> writes: one property a line, name and value parted by a colon.</summary>
internal sealed class PropertyReader
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The properties that have a value, by name.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>The number of pages; 0 where the program did not say.</summary>
    public int PageCount => int.TryParse(_values.GetValueOrDefault("Pages"), NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : 0;

    /// <summary>Whether the publisher forbids taking text from the file.</summary>
    public bool CopyingForbidden => _values.GetValueOrDefault("Encrypted", string.Empty).Contains("copy:no", StringComparison.Ordinal);

    /// <summary>Reads the output to its end.</summary>
    public void Read(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[(colon + 1)..].Trim() is { Length: > 0 } value)
            {
                _values.TryAdd(line[..colon], value);
            }
        }
    }
}
