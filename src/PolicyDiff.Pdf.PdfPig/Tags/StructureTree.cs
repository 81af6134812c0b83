using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Tags;

/// <summary>The structure tree of a file (ISO 32000-1, 14.7): its headings, and every piece of a page that it refers to.</summary>
internal sealed class StructureTree
{
    private const int MostElements = 200_000;
    private const int MostHeadings = 5_000;
    private const int Deepest = 200;
    private const int LongestRoleChain = 8;

    private readonly TokenReader _tokens;
    private readonly PageNumbers _pages;
    private readonly DictionaryToken? _roles;
    private readonly HashSet<IndirectReference> _seen = [];
    private readonly HashSet<MarkedContent> _contents = [];
    private readonly List<StructureHeading> _headings = [];
    private readonly Dictionary<string, string> _standardTypes = new(StringComparer.Ordinal);

    private StructureTree(Structure structure, PageNumbers pages)
    {
        (_tokens, _pages) = (new TokenReader(structure.TokenScanner), pages);
        var catalog = structure.Catalog.CatalogDictionary;
        var isTagged = _tokens.Get<BooleanToken>(_tokens.Get<DictionaryToken>(catalog, "MarkInfo"), "Marked")?.Data == true;
        if (isTagged && _tokens.Get<DictionaryToken>(catalog, "StructTreeRoot") is { } root)
        {
            _roles = _tokens.Get<DictionaryToken>(root, "RoleMap");
            Visit(TokenReader.Raw(root, "K"), new Place(0, InTable: false, Heading: null), 0);
        }
    }

    /// <summary>The number of elements; 0 where the file is not tagged.</summary>
    public int ElementCount { get; private set; }

    /// <summary>Whether there is more in it than is read: elements, headings, or levels.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The headings in the order of the tree; those inside a heading are part of it.</summary>
    public IReadOnlyList<StructureHeading> Headings => _headings;

    /// <summary>Every piece of a page that an element refers to.</summary>
    public IReadOnlySet<MarkedContent> Contents => _contents;

    /// <summary>Reads the tree of a file; elements that occur twice count once, so a tree that bites its tail ends.</summary>
    /// <param name="structure">The objects of the file.</param>
    /// <param name="pages">The numbers of its pages.</param>
    public static StructureTree Of(Structure structure, PageNumbers pages) => new(structure, pages);

    private void Visit(IToken? kid, Place place, int depth)
    {
        if (depth > Deepest || ElementCount >= MostElements || IsTooLarge)
        {
            IsTooLarge = true;
            return;
        }

        if (kid is IndirectReferenceToken reference && !_seen.Add(reference.Data))
        {
            return;
        }

        switch (_tokens.Resolve(kid))
        {
            case NumericToken id:
                Take(id, place.Page, 0, place.Heading);
                break;
            case ArrayToken list:
                foreach (var inner in list.Data)
                {
                    Visit(inner, place, depth + 1);
                }

                break;
            case DictionaryToken element when _tokens.Name(element, "S") is { } type:
                Element(element, StandardType(type), place, depth);
                break;
            case DictionaryToken piece when _tokens.Name(piece, "Type") == "MCR":
                var form = TokenReader.Reference(piece, "Stm")?.ObjectNumber ?? 0;
                Take(_tokens.Get<NumericToken>(piece, "MCID"), PageOf(piece) ?? place.Page, form, place.Heading);
                break;
        }
    }

    private void Element(DictionaryToken element, string type, Place above, int depth)
    {
        ElementCount++;
        var place = new Place(PageOf(element) ?? above.Page, above.InTable || type is "Table" or "TH" or "TD", above.Heading);
        if (above.Heading is null && LevelOf(type) is { } level)
        {
            place = place with { Heading = [] };
            IsTooLarge |= _headings.Count >= MostHeadings;
            _headings.Add(new StructureHeading(level, place.InTable, place.Heading));
        }
        else if (above.Heading is not null && type is "Note" or "Reference")
        {
            place = place with { Heading = [] };
        }

        Visit(TokenReader.Raw(element, "K"), place, depth + 1);
    }

    private void Take(NumericToken? id, int page, long form, List<MarkedContent>? heading)
    {
        if (id is { Int: >= 0 and var number } && page > 0)
        {
            var content = new MarkedContent(page, form, number);
            _contents.Add(content);
            heading?.Add(content);
        }
    }

    private int? PageOf(DictionaryToken element) => _pages.Of(TokenReader.Reference(element, "Pg"));

    /// <summary>The type as it is, or the one that the file maps it to, by however many steps.</summary>
    private string StandardType(string type)
    {
        if (!_standardTypes.TryGetValue(type, out var standard))
        {
            standard = type;
            for (var step = 0; step < LongestRoleChain && !IsStandard(standard) && _tokens.Name(_roles, standard) is { } mapped; step++)
            {
                standard = mapped;
            }

            _standardTypes[type] = standard;
        }

        return standard;
    }

    private static bool IsStandard(string type) =>
        LevelOf(type) is not null || type is "Table" or "TH" or "TD" or "Note" or "Reference" or "P" or "Span" or "Artifact";

    private static int? LevelOf(string type) => type switch
    {
        "H" => 0,
        ['H', >= '1' and <= '6'] => type[1] - '0',
        _ => null,
    };

    /// <summary>
    /// What an element inherits: its page (0 for none), whether a table is around it, and the pieces of the heading around it.
    /// </summary>
    private readonly record struct Place(int Page, bool InTable, List<MarkedContent>? Heading);
}
