using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Fonts;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>The state of one stream while it is followed: where and how it draws, where its next text begins, and whose text that is.</summary>
internal sealed class ContentRun
{
    private const int MostSaved = 512;

    // Letters of which nothing is known are taken to be half as wide as they are high.
    private const double UsualWidth = 0.5;

    private readonly Stack<ContentState> _saved = new();
    private readonly Stack<(MarkedContent? Owner, bool IsSoftHyphen)> _marks = new();
    private readonly ContentPath _path = new();
    private readonly WordCutter _words;
    private ContentState _state;
    private PdfMatrix _text = PdfMatrix.Identity;
    private PdfMatrix _line = PdfMatrix.Identity;
    private bool _placed = true;
    private MarkedContent? _lastOwner;

    /// <summary>Begins a stream.</summary>
    /// <param name="state">The state it begins in.</param>
    /// <param name="owner">The marked content around it.</param>
    /// <param name="words">Gets the letters it shows.</param>
    public ContentRun(ContentState state, MarkedContent? owner, WordCutter words)
    {
        (_state, _words) = (state, words);
        _marks.Push((owner, false));
    }

    /// <summary>The state now.</summary>
    public ContentState State => _state;

    private PdfMatrix ToPage => _state.ToPage;

    private Pen Pen => _state.Pen;

    /// <summary>The innermost marked content in force; null for none.</summary>
    public MarkedContent? Owner => _marks.Peek().Owner;

    /// <summary>Begins marked content.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="isSoftHyphen">Whether its letters stand for a soft hyphen.</param>
    public void Begin(MarkedContent? owner, bool isSoftHyphen) => _marks.Push((owner, isSoftHyphen));

    /// <summary>Ends the innermost marked content.</summary>
    public void End()
    {
        if (_marks.Count > 1)
        {
            _marks.Pop();
        }
    }

    /// <summary>Chooses the font of the text that follows.</summary>
    /// <param name="font">The font; null where it is not known.</param>
    public void Choose(PdfFont? font) => _state = _state with { Font = font };

    /// <summary>Chooses the space of the colours that follow, which begins with one that shows.</summary>
    /// <param name="ofStroke">Whether they are those along a path rather than inside it.</param>
    /// <param name="isTint">Whether the parts of a colour are amounts of ink.</param>
    public void ChooseSpace(bool ofStroke, bool isTint)
    {
        var ink = Ink.Black with { IsTint = isTint };
        _state = _state with { Pen = ofStroke ? Pen with { Stroke = ink } : Pen with { Fill = ink } };
    }

    /// <summary>Executes an operator that adds to the path.</summary>
    public void Draw(string name, IReadOnlyList<PdfToken> operands) => _path.Add(name, operands, ToPage);

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
    public void Move(string name, IReadOnlyList<PdfToken> operands)
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
            case "Tf" or "TL" or "Tz" or "Ts" or "Tc" or "Tw" when operands.Count > 0:
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
                _state = name == "\"" && operands.Count >= 3 ? _state with { WordSpace = operands[^3].Number, LetterSpace = operands[^2].Number } : _state;
                NextLine(0, -_state.Leading);
                break;
            default:
                _state = _state with { Pen = Pen.After(name, operands) };
                break;
        }
    }

    /// <summary>Shows text.</summary>
    /// <param name="operands">The text, or a list of texts and of distances between them.</param>
    /// <param name="tokens">What they were read with.</param>
    /// <returns>Where it begins; null where it goes on behind text of the same owner.</returns>
    public TextStart? Show(IReadOnlyList<PdfToken> operands, PdfTokenizer tokens)
    {
        TextStart? start = null;
        _words.Cut();
        foreach (var token in operands)
        {
            if (token.Kind == PdfTokenKind.Number)
            {
                Advance(-token.Number / 1000 * _state.Size * _state.Scale);
            }
            else if (token.Kind == PdfTokenKind.Text && token.Number > 0)
            {
                start ??= Start();
                Advance(Show(tokens.BytesOf(token)));
            }
        }

        return start;
    }

    /// <summary>Shows letters; gives how far they reach.</summary>
    private double Show(ReadOnlySpan<byte> letters)
    {
        if (_state.Font is { } font)
        {
            return _words.Add(letters, font, _state, _marks.Peek().IsSoftHyphen, _text.Then(ToPage));
        }

        _words.Miss();
        return letters.Length * UsualWidth * _state.Size * _state.Scale;
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
        "Tc" => _state with { LetterSpace = value },
        "Tw" => _state with { WordSpace = value },
        _ => _state with { Rise = value },
    };

    private void PlaceAt(PdfMatrix place) => (_text, _line, _placed) = (place, place, true);

    private void NextLine(double x, double y) => PlaceAt(PdfMatrix.Move(x, y).Then(_line));

    private void Advance(double distance) => _text = PdfMatrix.Move(distance, 0).Then(_text);

    private static PdfMatrix MatrixOf(IReadOnlyList<PdfToken> operands) => new(
        operands[^6].Number, operands[^5].Number, operands[^4].Number, operands[^3].Number, operands[^2].Number, operands[^1].Number);
}
