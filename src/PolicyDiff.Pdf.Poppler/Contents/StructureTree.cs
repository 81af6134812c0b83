using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>The structure tree of a file (ISO 32000-1, 14.7): its headings, and every piece of a page that it refers to.</summary>
internal sealed class StructureTree
{
    private const int MostElements = 200_000;
    private const int MostHeadings = 5_000;
    private const int Deepest = 200;
    private const int LongestRoleChain = 8;

    private readonly PdfObjects _objects;
    private readonly IReadOnlyDictionary<int, PageObject> _pages;
    private readonly PdfValue? _roles;
    private readonly HashSet<int> _seen = [];
    private readonly HashSet<MarkedContent> _contents = [];
    private readonly List<StructureHeading> _headings = [];

    private StructureTree(PdfObjects objects, IReadOnlyDictionary<int, PageObject> pages)
    {
        (_objects, _pages) = (objects, pages);
        var root = objects.Entry(objects.Catalog, "/StructTreeRoot");
        _roles = objects.Get(root, "/RoleMap");
        Visit(objects.Entry(root, "/K"), new Place(0, InTable: false, Heading: null), 0);
    }

    /// <summary>The number of elements.</summary>
    public int ElementCount { get; private set; }

    /// <summary>Whether there is more in it than is read: elements, headings, or levels.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The headings in the order of the tree; those inside a heading are part of it.</summary>
    public IReadOnlyList<StructureHeading> Headings => _headings;

    /// <summary>Every piece of a page that an element refers to.</summary>
    public IReadOnlySet<MarkedContent> Contents => _contents;

    /// <summary>Reads the tree of a file; elements that occur twice count once, so a tree that bites its tail ends.</summary>
    /// <param name="objects">The objects of the file.</param>
    /// <param name="pages">Its pages by object number.</param>
    public static StructureTree Of(PdfObjects objects, IReadOnlyDictionary<int, PageObject> pages) => new(objects, pages);

    private void Visit(PdfValue? kid, Place place, int depth)
    {
        if (depth > Deepest || ElementCount >= MostElements || IsTooLarge)
        {
            IsTooLarge = true;
            return;
        }

        if (kid is PdfReference { Number: var number } && !_seen.Add(number))
        {
            return;
        }

        switch (_objects.Pass(kid))
        {
            case PdfNumber id:
                Take(id, place.Page, 0, place.Heading);
                break;
            case PdfArray list:
                foreach (var inner in list.Items)
                {
                    Visit(inner, place, depth + 1);
                }

                break;
            case PdfDictionary element when NameOf(element, "/S") is { } type:
                Element(element, StandardType(type), place, depth);
                break;
            case PdfDictionary piece when NameOf(piece, "/Type") is "/MCR":
                Take(piece["/MCID"], PageOf(piece) ?? place.Page, (piece["/Stm"] as PdfReference)?.Number ?? 0, place.Heading);
                break;
        }
    }

    private void Element(PdfDictionary element, string type, Place above, int depth)
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

        Visit(element["/K"], place, depth + 1);
    }

    private void Take(PdfValue? id, int page, int form, List<MarkedContent>? heading)
    {
        if (_objects.Whole(id) is { } number && page > 0)
        {
            var content = new MarkedContent(page, form, number);
            _contents.Add(content);
            heading?.Add(content);
        }
    }

    private int? PageOf(PdfDictionary element) =>
        element["/Pg"] is PdfReference { Number: var number } && _pages.TryGetValue(number, out var page) ? page.Number : null;

    /// <summary>The type as it is, or the one that the file maps it to, by however many steps; without its stroke.</summary>
    private string StandardType(string type)
    {
        for (var step = 0; step < LongestRoleChain && !IsStandard(type) && NameOf(_roles, type) is { } mapped; step++)
        {
            type = mapped;
        }

        return type.TrimStart('/');
    }

    private string? NameOf(PdfValue? dictionary, string key) => _objects.Name(_objects.Entry(dictionary, key));

    private static bool IsStandard(string type) => LevelOf(type.TrimStart('/')) is not null || type is "/Table" or "/TH" or "/TD" or "/Note" or "/Reference" or "/P" or "/Span" or "/Artifact";

    private static int? LevelOf(string type) => type switch
    {
        "H" => 0,
        ['H', >= '1' and <= '6'] => type[1] - '0',
        _ => null,
    };

    /// <summary>What an element inherits: its page (0 for none), whether a table is around it, and the pieces of the heading around it.</summary>
    private readonly record struct Place(int Page, bool InTable, List<MarkedContent>? Heading);
}
