using System.Text.Json;

namespace PolicyDiff.Pdf.Poppler.Tags;

/// <summary>
/// Follows the content of pages as far as it takes to know where each text begins and to which marked content it belongs. No font is read:
/// where a text ends is not known, so it counts as running on to the next one on its line.
/// </summary>
internal sealed class ContentWalker
{
    private const int MostOperators = 10_000_000;
    private const int MostOperands = 4_096;
    private const int DeepestForm = 12;

    private readonly PdfObjects _objects;
    private readonly IReadOnlyDictionary<int, byte[]> _streams;
    private readonly IReadOnlySet<MarkedContent> _listed;
    private readonly List<TextStart> _starts = [];
    private int _page;
    private int _operators;

    /// <summary>Follows pages of one file.</summary>
    /// <param name="objects">The objects of the file.</param>
    /// <param name="streams">The decoded content of pages and forms, by object number.</param>
    /// <param name="listed">The marked content that tags refer to.</param>
    public ContentWalker(PdfObjects objects, IReadOnlyDictionary<int, byte[]> streams, IReadOnlySet<MarkedContent> listed) =>
        (_objects, _streams, _listed) = (objects, streams, listed);

    /// <summary>Whether there were more operators on all pages than are followed; a page read after that is not complete.</summary>
    public bool IsExhausted => _operators > MostOperators;

    /// <summary>Where the text of a page begins, in the order of the file.</summary>
    /// <param name="page">The page.</param>
    /// <param name="toShown">From its user space to points from its top left corner.</param>
    public IReadOnlyList<TextStart> Follow(PageObject page, PdfMatrix toShown)
    {
        _starts.Clear();
        _page = page.Number;
        using var content = new MemoryStream();
        foreach (var stream in page.Contents.Select(number => _streams.GetValueOrDefault(number, [])))
        {
            content.Write(stream);
            content.WriteByte((byte)'\n');
        }

        Follow(content.ToArray(), new ContentRun(ContentState.Initial(toShown), owner: null), new Surroundings(0, page.Resources, 0));
        return [.. _starts];
    }

    private void Follow(byte[] content, ContentRun run, Surroundings around)
    {
        var tokens = new ContentTokenizer(content);
        List<ContentToken> operands = [];
        for (var token = tokens.Next(); token.Kind != ContentTokenKind.End && !IsExhausted; token = tokens.Next())
        {
            if (token.Kind == ContentTokenKind.Operator)
            {
                _operators++;
                Execute(token.Text, operands, run, around);
                operands.Clear();
            }
            else if (operands.Count < MostOperands)
            {
                operands.Add(token);
            }
        }
    }

    private void Execute(string name, List<ContentToken> operands, ContentRun run, Surroundings around)
    {
        switch (name)
        {
            case "BMC" or "BDC":
                run.Begin(OwnerOf(operands, run.Owner, around));
                break;
            case "EMC":
                run.End();
                break;
            case "Do" when operands is [.., { Kind: ContentTokenKind.Name } form]:
                Draw(form.Text, run, around);
                break;
            case "Tj" or "TJ" or "'" or "\"":
                run.Move(name, operands);
                var shown = name == "\"" ? operands[^1..] : operands;
                if (run.Show(shown) is { } start)
                {
                    _starts.Add(start);
                }

                break;
            default:
                run.Move(name, operands);
                break;
        }
    }

    /// <summary>Whose the marked content is that begins: none for an artifact, that of its own number where a tag refers to it, and else that of what is around it.</summary>
    private MarkedContent? OwnerOf(List<ContentToken> operands, MarkedContent? outer, Surroundings around)
    {
        if (operands is [{ Kind: ContentTokenKind.Name, Text: "/Artifact" }, ..])
        {
            return null;
        }

        var content = IdOf(operands, around) is { } id ? new MarkedContent(_page, around.Form, id) : (MarkedContent?)null;
        return content is { } own && _listed.Contains(own) ? own : outer;
    }

    /// <summary>The number of marked content, which stands with the operator or under a name among the resources.</summary>
    private int? IdOf(List<ContentToken> operands, Surroundings around)
    {
        if (operands is [_, { Kind: ContentTokenKind.Name } name])
        {
            return PdfObjects.WholeNumber(_objects.Get(_objects.Get(_objects.Entry(around.Resources, "/Properties"), name.Text), "/MCID"));
        }

        var key = operands.FindIndex(token => token is { Kind: ContentTokenKind.Name, Text: "/MCID" });
        return key > 0 && key + 1 < operands.Count && operands[key + 1] is { Kind: ContentTokenKind.Number, Number: >= 0 and <= int.MaxValue } id ? (int)id.Number : null;
    }

    private void Draw(string name, ContentRun run, Surroundings around)
    {
        var reference = _objects.Entry(_objects.Entry(around.Resources, "/XObject"), name);
        if (around.Depth < DeepestForm && PdfObjects.ReferenceOf(reference) is { } number && _streams.TryGetValue(number, out var content))
        {
            var form = _objects.Resolve(reference);
            var matrix = _objects.Numbers(_objects.Entry(form, "/Matrix"), 6) is { } numbers ? PdfMatrix.Of(numbers) : PdfMatrix.Identity;
            var resources = _objects.Get(form, "/Resources") is { ValueKind: JsonValueKind.Object } own ? own : around.Resources;
            Follow(content, new ContentRun(ContentState.Initial(matrix.Then(run.ToPage)), run.Owner), new Surroundings(number, resources, around.Depth + 1));
        }
    }

    /// <summary>What a stream stands in.</summary>
    /// <param name="Form">The object number of the form it is; 0 for a page.</param>
    /// <param name="Resources">The named resources it may use.</param>
    /// <param name="Depth">How many forms it stands in.</param>
    private readonly record struct Surroundings(int Form, JsonElement Resources, int Depth);
}
