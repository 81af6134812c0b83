using System.Text.Json;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>
/// Follows the content of pages as far as it takes to know what is drawn, where each text begins and to which marked content it belongs. No
/// font is read: where a text ends is not known, so it counts as running on to the next one on its line.
/// </summary>
internal sealed class ContentWalker
{
    private const int MostOperators = 10_000_000;
    private const int MostOperands = 4_096;
    private const int DeepestForm = 12;

    private readonly PdfObjects _objects;
    private readonly ContentStreams _streams;
    private readonly IReadOnlySet<MarkedContent> _listed;
    private List<TextStart> _starts = [];
    private PageDrawing _drawing = new();
    private int _page;
    private int _operators;

    /// <summary>Follows pages of one file.</summary>
    /// <param name="objects">The objects of the file.</param>
    /// <param name="streams">The content of pages and forms.</param>
    /// <param name="listed">The marked content that tags refer to.</param>
    public ContentWalker(PdfObjects objects, ContentStreams streams, IReadOnlySet<MarkedContent> listed) =>
        (_objects, _streams, _listed) = (objects, streams, listed);

    private bool IsExhausted => _operators > MostOperators;

    /// <summary>What a page draws, and where its text begins.</summary>
    /// <param name="page">The page.</param>
    /// <param name="toShown">From its user space to points from its top left corner.</param>
    /// <returns>Null once all pages together have more operators than are followed.</returns>
    public PageContent? Follow(PageObject page, PdfMatrix toShown)
    {
        (_page, _starts, _drawing) = (page.Number, [], new PageDrawing());
        using var content = new MemoryStream();
        foreach (var stream in page.Contents.Select(_streams.Decode))
        {
            content.Write(stream);
            content.WriteByte((byte)'\n');
        }

        Follow(content.ToArray(), new ContentRun(ContentState.Initial(toShown), owner: null), new Surroundings(0, page.Resources, 0));
        return IsExhausted ? null : new PageContent(_starts, _drawing.Drawings);
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
            case "m" or "l" or "c" or "v" or "y" or "re" or "h" or "W" or "W*":
                run.Draw(name, operands);
                break;
            case "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "n":
                if (run.Paint(name) is { } path)
                {
                    _drawing.Add(path);
                }

                break;
            case "cs" or "CS" when operands is [.., { Kind: ContentTokenKind.Name } space]:
                run.ChooseSpace(ofStroke: name == "CS", IsTint(space.Text, around));
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

    /// <summary>Whether the colours of a space are amounts of ink (ISO 32000-1, 8.6.6).</summary>
    private bool IsTint(string name, Surroundings around)
    {
        var space = _objects.Get(_objects.Get(around.Resources, "/ColorSpace"), name);
        return space.ValueKind == JsonValueKind.Array && space.GetArrayLength() > 0 && _objects.Name(space[0]) is "/Separation" or "/DeviceN";
    }

    private void Draw(string name, ContentRun run, Surroundings around)
    {
        var reference = _objects.Entry(_objects.Entry(around.Resources, "/XObject"), name);
        if (around.Depth < DeepestForm && PdfObjects.ReferenceOf(reference) is { } number && _objects.IsForm(number))
        {
            var form = _objects.Resolve(reference);
            var matrix = _objects.Numbers(_objects.Entry(form, "/Matrix"), 6) is { } numbers ? PdfMatrix.Of(numbers) : PdfMatrix.Identity;
            var resources = _objects.Get(form, "/Resources") is { ValueKind: JsonValueKind.Object } own ? own : around.Resources;
            var state = ContentState.Initial(matrix.Then(run.ToPage)) with { Pen = run.Pen };
            Follow(_streams.Decode(number), new ContentRun(state, run.Owner), new Surroundings(number, resources, around.Depth + 1));
        }
    }

    /// <summary>What a stream stands in.</summary>
    /// <param name="Form">The object number of the form it is; 0 for a page.</param>
    /// <param name="Resources">The named resources it may use.</param>
    /// <param name="Depth">How many forms it stands in.</param>
    private readonly record struct Surroundings(int Form, JsonElement Resources, int Depth);
}
