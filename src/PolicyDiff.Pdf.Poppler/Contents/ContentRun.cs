using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>The state of one stream while it is followed: where and how it draws, where its next text begins, and whose text that is.</summary>
internal sealed class ContentRun
{
    private const int MostSaved = 512;

    // Letters are about half as wide as they are high. That is only asked where a text goes on in another owner's marks without a place of its own.
    private const double UsualWidth = 0.5;

    private readonly Stack<ContentState> _saved = new();
    private readonly Stack<MarkedContent?> _owners = new();
    private readonly ContentPath _path = new();
    private ContentState _state;
    private PdfMatrix _text = PdfMatrix.Identity;
    private PdfMatrix _line = PdfMatrix.Identity;
    private bool _placed = true;
    private MarkedContent? _lastOwner;

    /// <summary>Begins a stream.</summary>
    /// <param name="state">The state it begins in.</param>
    /// <param name="owner">The marked content around it.</param>
    public ContentRun(ContentState state, MarkedContent? owner)
    {
        _state = state;
        _owners.Push(owner);
    }

    /// <summary>From the coordinates in use to points from the top left corner of the page.</summary>
    public PdfMatrix ToPage => _state.ToPage;

    /// <summary>How paths are painted.</summary>
    public Pen Pen => _state.Pen;

    /// <summary>The innermost marked content in force; null for none.</summary>
    public MarkedContent? Owner => _owners.Peek();

    /// <summary>Begins marked content.</summary>
    public void Begin(MarkedContent? owner) => _owners.Push(owner);

    /// <summary>Ends the innermost marked content.</summary>
    public void End()
    {
        if (_owners.Count > 1)
        {
            _owners.Pop();
        }
    }

    /// <summary>Chooses the space of the colours that follow, which begins with one that shows.</summary>
    /// <param name="ofStroke">Whether they are those along a path rather than inside it.</param>
    /// <param name="isTint">Whether the parts of a colour are amounts of ink.</param>
    public void ChooseSpace(bool ofStroke, bool isTint)
    {
        var ink = Ink.Black with { IsTint = isTint };
        _state = _state with { Pen = ofStroke ? Pen with { Stroke = ink } : Pen with { Fill = ink } };
    }

    /// <summary>Executes an operator that adds to the path.</summary>
    public void Draw(string name, IReadOnlyList<ContentToken> operands) => _path.Add(name, operands, ToPage);

    /// <summary>Executes an operator that paints the path and ends it.</summary>
    /// <returns>What can be seen of it; null for nothing.</returns>
    public DrawnPath? Paint(string name)
    {
        var drawn = _path.Paint(name, Pen, ToPage.Enlargement);
        _state = _path.Clip is { } box ? _state with { Pen = Pen.Within(box) } : _state;
        _path.Clear();
        return drawn;
    }

    /// <summary>Executes an operator that changes the state: coordinates, the place of text, colours; others change nothing.</summary>
    public void Move(string name, IReadOnlyList<ContentToken> operands)
    {
        switch (name)
        {
            case "q" when _saved.Count < MostSaved:
                _saved.Push(_state);
                break;
            case "Q" when _saved.Count > 0:
                _state = _saved.Pop();
                break;
            case "cm" when operands.Count >= 6:
                _state = _state with { ToPage = MatrixOf(operands).Then(_state.ToPage) };
                break;
            case "Tf" or "TL" or "Tz" or "Ts" when operands.Count > 0:
                Set(name, operands[^1].Number);
                break;
            case "BT":
                PlaceAt(PdfMatrix.Identity);
                break;
            case "Tm" when operands.Count >= 6:
                PlaceAt(MatrixOf(operands));
                break;
            case "Td" or "TD" when operands.Count >= 2:
                _state = name == "TD" ? _state with { Leading = -operands[^1].Number } : _state;
                NextLine(operands[^2].Number, operands[^1].Number);
                break;
            case "T*" or "'" or "\"":
                NextLine(0, -_state.Leading);
                break;
            default:
                _state = _state with { Pen = Pen.After(name, operands) };
                break;
        }
    }

    /// <summary>Shows text.</summary>
    /// <param name="operands">The text, or a list of texts and of distances between them.</param>
    /// <returns>Where it begins; null where nothing tells it and nobody needs to know: it goes on behind text of the same owner.</returns>
    public TextStart? Show(IReadOnlyList<ContentToken> operands)
    {
        TextStart? start = null;
        foreach (var token in operands)
        {
            if (token.Kind == ContentTokenKind.Number)
            {
                Advance(-token.Number / 1000);
            }
            else if (token.Kind == ContentTokenKind.Text && token.Number > 0)
            {
                start ??= Start();
                Advance(token.Number * UsualWidth);
            }
        }

        return start;
    }

    private TextStart? Start()
    {
        var known = _placed || _lastOwner != Owner;
        var (x, y) = _text.Then(_state.ToPage).Apply(0, _state.Rise);
        (_placed, _lastOwner) = (false, Owner);
        return known && double.IsFinite(x) && double.IsFinite(y) ? new TextStart(x, y, Owner) : null;
    }

    private void Set(string name, double value) => _state = name switch
    {
        "Tf" => _state with { Size = value },
        "TL" => _state with { Leading = value },
        "Tz" => _state with { Scale = value / 100 },
        _ => _state with { Rise = value },
    };

    private void PlaceAt(PdfMatrix place) => (_text, _line, _placed) = (place, place, true);

    private void NextLine(double x, double y) => PlaceAt(PdfMatrix.Move(x, y).Then(_line));

    private void Advance(double ems) => _text = PdfMatrix.Move(ems * _state.Size * _state.Scale, 0).Then(_text);

    private static PdfMatrix MatrixOf(IReadOnlyList<ContentToken> operands) => PdfMatrix.Of([.. operands.TakeLast(6).Select(operand => operand.Number)]);
}
