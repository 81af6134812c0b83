using System.Buffers;
using System.Runtime.InteropServices;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Fonts;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>
/// Follows the content of pages as far as it takes to know what is drawn, where each word stands, where each text begins and to which marked content
/// it belongs.
/// </summary>
internal sealed class ContentWalker
{
    private const int MostOperators = 10_000_000;
    private const int MostOperands = 4_096;
    private const int DeepestForm = 12;

    private static ReadOnlySpan<byte> SoftHyphen => [0xFE, 0xFF, 0x00, 0xAD];

    private readonly PdfObjects _objects;
    private readonly PdfStreams _streams;
    private readonly IReadOnlySet<MarkedContent> _listed;
    private readonly FontReader _fonts;
    private readonly ArrayBufferWriter<byte> _content = new();
    private List<TextStart> _starts = [];
    private PageDrawing _drawing = new();
    private WordCutter _words = new();
    private int _page;
    private int _operators;

    /// <summary>Follows pages of one file.</summary>
    /// <param name="objects">The objects of the file.</param>
    /// <param name="streams">The content of pages and forms.</param>
    /// <param name="listed">The marked content that tags refer to; where there is none, nobody asks where texts begin.</param>
    public ContentWalker(PdfObjects objects, PdfStreams streams, IReadOnlySet<MarkedContent> listed) =>
        (_objects, _streams, _listed, _fonts) = (objects, streams, listed, new FontReader(objects, streams));

    private bool IsExhausted => _operators > MostOperators;

    /// <summary>What a page draws, and where its text begins.</summary>
    /// <param name="page">The page.</param>
    /// <param name="toShown">From its user space to points from its top left corner.</param>
    /// <returns>Null once all pages together have more operators than are followed, and for a page that is longer than the longest stream.</returns>
    public PageContent? Follow(PageObject page, PdfMatrix toShown)
    {
        (_page, _starts, _drawing, _words) = (page.Number, [], new PageDrawing(), new WordCutter());
        _content.ResetWrittenCount();
        foreach (var number in page.Contents)
        {
            _streams.Decode(number, _content);
            _content.Write("\n"u8);
            if (_content.WrittenCount > PdfStreams.LongestDecoded)
            {
                return null;
            }
        }

        _ = MemoryMarshal.TryGetArray(_content.WrittenMemory, out var all);
        Follow(new PdfTokenizer(all.Array ?? [], all.Offset, all.Offset + all.Count), new ContentRun(ContentState.Initial(toShown), owner: null, _words), new Surroundings(0, page.Resources, 0));
        return IsExhausted ? null : new PageContent(_starts.ToArray(), _drawing.Drawings, _words.IsWhole ? _words.Finish() : null);
    }

    private void Follow(PdfTokenizer tokens, ContentRun run, Surroundings around)
    {
        List<PdfToken> operands = [];
        for (var token = tokens.Next(); token.Kind != PdfTokenKind.End && !IsExhausted; token = tokens.Next())
        {
            if (token.Kind == PdfTokenKind.Operator)
            {
                _operators++;
                Execute(token.Text, operands, tokens, run, around);
                operands.Clear();
            }
            else if (operands.Count < MostOperands)
            {
                operands.Add(token);
            }
        }
    }

    private void Execute(string name, List<PdfToken> operands, PdfTokenizer tokens, ContentRun run, Surroundings around)
    {
        switch (name)
        {
            case "BMC" or "BDC":
                run.Begin(OwnerOf(operands, run.Owner, around), IsSoftHyphen(operands, tokens));
                break;
            case "EMC":
                run.End();
                break;
            case "Do" when operands is [.., { Kind: PdfTokenKind.Name } form]:
                Draw(form.Text, run, around);
                break;
            case "Tj" or "TJ" or "'" or "\"":
                run.Move(name, operands);
                var shown = name == "\"" ? operands[^1..] : operands;
                if (run.Show(shown, tokens) is { } start && _listed.Count > 0)
                {
                    _starts.Add(start);
                }

                break;
            case "Tf" when operands is [.., { Kind: PdfTokenKind.Name } font, _]:
                run.Choose(_fonts.Read(_objects.Entry(_objects.Entry(around.Resources, "/Font"), font.Text)));
                run.Move(name, operands);
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
            case "cs" or "CS" when operands is [.., { Kind: PdfTokenKind.Name } space]:
                run.ChooseSpace(ofStroke: name == "CS", IsTint(space.Text, around));
                break;
            default:
                run.Move(name, operands);
                break;
        }
    }

    /// <summary>Whose the marked content is that begins: none for an artifact, that of its own number where a tag refers to it, and else that of what is around it.</summary>
    private MarkedContent? OwnerOf(List<PdfToken> operands, MarkedContent? outer, Surroundings around)
    {
        if (operands is [{ Kind: PdfTokenKind.Name, Text: "/Artifact" }, ..])
        {
            return null;
        }

        var content = IdOf(operands, around) is { } id ? new MarkedContent(_page, around.Form, id) : (MarkedContent?)null;
        return content is { } own && _listed.Contains(own) ? own : outer;
    }

    /// <summary>The number of marked content, which stands with the operator or under a name among the resources.</summary>
    private int? IdOf(List<PdfToken> operands, Surroundings around)
    {
        if (operands is [_, { Kind: PdfTokenKind.Name } name])
        {
            return _objects.Whole(_objects.Entry(_objects.Entry(_objects.Entry(around.Resources, "/Properties"), name.Text), "/MCID"));
        }

        var key = operands.FindIndex(token => token is { Kind: PdfTokenKind.Name, Text: "/MCID" });
        return key > 0 && key + 1 < operands.Count && operands[key + 1] is { Kind: PdfTokenKind.Number, Number: >= 0 and <= int.MaxValue } id ? (int)id.Number : null;
    }

    /// <summary>Whether marked content stands for a soft hyphen, which some programs write as a blank without width.</summary>
    private static bool IsSoftHyphen(List<PdfToken> operands, PdfTokenizer tokens)
    {
        var key = operands.FindIndex(token => token is { Kind: PdfTokenKind.Name, Text: "/ActualText" });
        return key > 0 && key + 1 < operands.Count && operands[key + 1].Kind == PdfTokenKind.Text && tokens.BytesOf(operands[key + 1]).SequenceEqual(SoftHyphen);
    }

    /// <summary>Whether the colours of a space are amounts of ink (ISO 32000-1, 8.6.6).</summary>
    private bool IsTint(string name, Surroundings around)
    {
        var space = _objects.Items(_objects.Entry(_objects.Entry(around.Resources, "/ColorSpace"), name));
        return space.Count > 0 && _objects.Name(space[0]) is "/Separation" or "/DeviceN";
    }

    private void Draw(string name, ContentRun run, Surroundings around)
    {
        var reference = _objects.Entry(_objects.Entry(around.Resources, "/XObject"), name);
        if (around.Depth < DeepestForm && reference is PdfReference { Number: var number } && _objects.IsForm(number))
        {
            var form = _objects.Resolve(reference);
            var matrix = _objects.Numbers(_objects.Entry(form, "/Matrix"), 6) is { } numbers ? PdfMatrix.Of(numbers) : PdfMatrix.Identity;
            var resources = _objects.Get(form, "/Resources") as PdfDictionary ?? around.Resources;
            var state = run.State with { ToPage = matrix.Then(run.State.ToPage) };
            Follow(new PdfTokenizer(_streams.Decode(number)), new ContentRun(state, run.Owner, _words), new Surroundings(number, resources, around.Depth + 1));
        }
    }

    /// <summary>What a stream stands in.</summary>
    /// <param name="Form">The object number of the form it is; 0 for a page.</param>
    /// <param name="Resources">The named resources it may use.</param>
    /// <param name="Depth">How many forms it stands in.</param>
    private readonly record struct Surroundings(int Form, PdfValue? Resources, int Depth);
}
