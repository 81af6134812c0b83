using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Tags;

/// <summary>
/// Which object is which page: the page tree walked as PdfPig walks it, which numbers pages but does not tell their objects.
/// </summary>
internal sealed class PageNumbers
{
    private const int Deepest = 64;

    private readonly TokenReader _tokens;
    private readonly Dictionary<IndirectReference, int> _pages = [];
    private readonly HashSet<IndirectReference> _nodes = [];
    private int _count;

    private PageNumbers(Structure structure)
    {
        _tokens = new TokenReader(structure.TokenScanner);
        var catalog = structure.Catalog.CatalogDictionary;
        Declared = _tokens.Get<NumericToken>(_tokens.Get<DictionaryToken>(catalog, "Pages"), "Count")?.Int;
        Visit(TokenReader.Raw(catalog, "Pages"), 0);
    }

    /// <summary>How many pages the file says it has; null where it does not say.</summary>
    public int? Declared { get; }

    /// <summary>How many pages were found.</summary>
    public int Count => _count;

    /// <summary>Walks the page tree of a file.</summary>
    public static PageNumbers Of(Structure structure) => new(structure);

    /// <summary>The number of the page that is an object, from 1; null where it is no page.</summary>
    public int? Of(IndirectReference? page) => page is { } reference && _pages.TryGetValue(reference, out var number) ? number : null;

    private void Visit(IToken? node, int depth)
    {
        var dictionary = _tokens.Resolve<DictionaryToken>(node);
        var type = _tokens.Name(dictionary, "Type");
        var kids = _tokens.Get<ArrayToken>(dictionary, "Kids");
        if (type == "Page" || (type is null && kids is null))
        {
            _count++;
            if (node is IndirectReferenceToken page)
            {
                _pages.TryAdd(page.Data, _count);
            }

            return;
        }

        if (depth < Deepest && kids is not null && (node is not IndirectReferenceToken reference || _nodes.Add(reference.Data)))
        {
            foreach (var kid in kids.Data)
            {
                Visit(kid, depth + 1);
            }
        }
    }
}
