using System.Text;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Structure.Contents;

/// <summary>What the printed contents list of a document names: evidence for headings.</summary>
/// <param name="Entries">The entries in printed order; empty where the document has no contents list.</param>
internal sealed record ContentsList(IReadOnlyList<ContentsEntry> Entries)
{
    private readonly Dictionary<string, ContentsEntry> _byTitle = Index(Entries);

    /// <summary>Of a document without contents list.</summary>
    public static ContentsList None { get; } = new([]);

    /// <summary>Whether the contents list names this heading, with its number or without.</summary>
    public bool Lists(string heading) => Find(heading) is not null;

    /// <summary>The entry of a heading; null where it is not listed. Case, marks and spaces do not count.</summary>
    public ContentsEntry? Find(string heading) =>
        _byTitle.GetValueOrDefault(Fold(heading))
        ?? (SectionNumber.TryParseHeading(heading, out _, out var title) ? _byTitle.GetValueOrDefault(Fold(title)) : null);

    /// <summary>A heading reduced to its lower-case letters without accents and its digits, to compare with.</summary>
    public static string Fold(string heading)
    {
        var folded = new StringBuilder(heading.Length);
        foreach (var c in heading.Any(IsAccented) ? ValidText.Normalize(heading, NormalizationForm.FormD) : heading)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    private static bool IsAccented(char c) => !char.IsAscii(c) && (char.IsLetter(c) || char.IsSurrogate(c));

    private static Dictionary<string, ContentsEntry> Index(IReadOnlyList<ContentsEntry> entries)
    {
        Dictionary<string, ContentsEntry> index = new(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            index.TryAdd(Fold(entry.Title), entry);
            index.TryAdd(Fold($"{entry.Number} {entry.Title}"), entry);
        }

        return index;
    }
}
