namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>Finds the pages of a file in order, with what they inherit from the nodes above them (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree
{
    private const int Deepest = 64;
    private static readonly double[] Letter = [0, 0, 612, 792];

    private readonly PdfObjects _objects;
    private readonly int _most;
    private readonly Dictionary<int, PageObject> _byObject = [];
    private readonly HashSet<int> _seen = [];

    private PageTree(PdfObjects objects, int most)
    {
        (_objects, _most) = (objects, most);
        Visit(_objects.Entry(objects.Catalog, "/Pages"), new Inherited(null, Letter, null, 0), 0);
    }

    /// <summary>The pages by the number of their object.</summary>
    public IReadOnlyDictionary<int, PageObject> ByObject => _byObject;

    /// <summary>Reads the pages of a file; pages over the given number are left out.</summary>
    public static PageTree Of(PdfObjects objects, int most) => new(objects, most);

    private void Visit(PdfValue? node, Inherited above, int depth)
    {
        if (depth > Deepest || node is not PdfReference { Number: var number } || !_seen.Add(number))
        {
            return;
        }

        var own = new Inherited(
            _objects.Get(node, "/Resources") as PdfDictionary ?? above.Resources,
            _objects.Numbers(_objects.Entry(node, "/MediaBox"), 4) ?? above.MediaBox,
            _objects.Numbers(_objects.Entry(node, "/CropBox"), 4) ?? above.CropBox,
            _objects.Whole(_objects.Entry(node, "/Rotate")) ?? above.Rotate);
        if (_objects.Get(node, "/Kids") is PdfArray kids)
        {
            foreach (var kid in kids.Items)
            {
                Visit(kid, own, depth + 1);
            }
        }
        else if (_byObject.Count < _most && _objects.Resolve(node) is PdfDictionary)
        {
            var turns = ((own.Rotate / 90 % 4) + 4) % 4;
            _byObject[number] = new PageObject(_byObject.Count + 1, ContentsOf(node), own.Resources, own.MediaBox, own.CropBox ?? own.MediaBox, turns);
        }
    }

    /// <summary>One stream, or a list of them; either may be given by reference.</summary>
    private List<int> ContentsOf(PdfValue page)
    {
        var contents = _objects.Entry(page, "/Contents");
        return _objects.Resolve(contents) is PdfArray list ? [.. list.Items.OfType<PdfReference>().Select(reference => reference.Number)]
            : contents is PdfReference one ? [one.Number]
            : [];
    }

    private sealed record Inherited(PdfDictionary? Resources, double[] MediaBox, double[]? CropBox, int Rotate);
}
