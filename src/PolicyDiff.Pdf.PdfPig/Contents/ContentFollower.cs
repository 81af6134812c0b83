using PolicyDiff.Pdf.PdfPig.PageParts;
using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>
/// Follows the content of one page: letters, pictures and paths with what they stand in. PdfPig does the arithmetic of text and
/// coordinates.
/// </summary>
/// <remarks>An operation on which PdfPig throws is left out and noted; the rest of the page is followed.</remarks>
internal sealed class ContentFollower : BaseStreamProcessor<PageContent>
{
    private const int DeepestForm = 12;
    private const int MostFailures = 1_000;

    private readonly PageFrame _frame;
    private readonly PathTracer _path;
    private readonly LetterCollector _letters;
    private readonly TokenReader _tokens;
    private readonly MarkTrail _marks = new();
    private readonly Stack<Clip> _clips = new([Clip.None]);
    private readonly AreaCollector _areas;
    private readonly List<string> _failures = [];
    private int _floor;
    private int _forms;
    private int _translucentForms;
    private long _nextForm;

    /// <summary>Follows a page; the parameters are those of PdfPig.</summary>
    public ContentFollower(
        int pageNumber,
        PageFrame frame,
        IResourceStore resourceStore,
        IPdfTokenScanner pdfScanner,
        IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        ParsingOptions options)
        : base(
            pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider,
            cropBox, userSpaceUnit, rotation, initialMatrix, options)
    {
        (_frame, _tokens) = (frame, new TokenReader(pdfScanner));
        (_path, _areas, _letters) = (new PathTracer(frame), new AreaCollector(frame), new LetterCollector(frame, _tokens));
    }

    /// <inheritdoc/>
    public override PageContent Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var initial = CloneAllStates();
        ProcessOperations(operations);
        GraphicsStack = initial;
        return new PageContent(pageNumberCurrent, _frame, _letters.TakeFrom(0), _areas.Areas, [], _failures);
    }

    /// <summary>
    /// The letters that an annotation shows of itself, once the page was followed (appearance streams, ISO 32000-1, 12.5.5).
    /// </summary>
    /// <returns>None for an annotation that states its text, and for links and form fields.</returns>
    public IReadOnlyList<PlacedLetter> FollowAppearance(Annotation annotation)
    {
        if (annotation.Type is AnnotationType.Link or AnnotationType.Widget or AnnotationType.Popup
            || !string.IsNullOrWhiteSpace(annotation.Content)
            || annotation.NormalAppearance?.StatelessAppearanceStream is not { } stream
            || new AppearancePlace(_tokens).Of(annotation, stream.StreamDictionary) is not { } matrix)
        {
            return [];
        }

        var from = _letters.Count;
        PushState();
        try
        {
            ModifyCurrentTransformationMatrix(matrix);
            _nextForm = 0;
            ProcessFormXObject(stream, NameToken.N);
        }
        finally
        {
            PopState();
        }

        return _letters.TakeFrom(from);
    }

    /// <inheritdoc/>
    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var outer = _floor;
        _floor = StackSize;
        foreach (var operation in operations)
        {
            Run(operation);
        }

        while (StackSize > _floor)
        {
            PopState();
        }

        _floor = outer;
    }

    private void Run(IGraphicsStateOperation operation)
    {
        if (_failures.Count >= MostFailures)
        {
            return;
        }

        try
        {
            operation.Run(this);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            _failures.Add(error.Message);
        }
    }

    /// <inheritdoc/>
    public override void PushState()
    {
        base.PushState();
        _clips.Push(_clips.Peek());
    }

    /// <inheritdoc/>
    public override void PopState()
    {
        // A form cannot take back what was saved around it.
        if (StackSize > _floor)
        {
            base.PopState();
            _clips.Pop();
        }
    }

    /// <inheritdoc/>
    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        var glyph = new Glyph(font, unicode, characterBoundingBox.Width, matrix, TextSequence);
        _letters.Add(glyph, currentState, _clips.Peek(), _marks.Current, _areas.Areas.Count);
        if (currentState.FontState.TextRenderingMode >= TextRenderingMode.FillClip)
        {
            // What is drawn next shows through these letters only.
            SetClip(_clips.Peek() with { IsExact = false });
        }
    }

    /// <inheritdoc/>
    public override void SetFontAndSize(NameToken font, double size)
    {
        base.SetFontAndSize(font, size);
        if (ResourceStore.GetFont(font) is null)
        {
            _failures.Add($"font {font.Data}");
        }
    }

    /// <inheritdoc/>
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        var named = propertyDictionaryName is null ? null : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName);
        var given = named ?? properties;
        _letters.Enter(_marks.Open((outer, form) => new ContentMark(outer, form)
        {
            Id = _tokens.Get<NumericToken>(given, "MCID") is { Int: >= 0 and var id } ? id : null,
            IsArtifact = name.Data == "Artifact",
            IsWatermark = name.Data == "Artifact" && _tokens.Name(given, "Subtype") == "Watermark",
            Layer = name.Data == "OC" ? given : null,
            ActualText = _tokens.Text(given, "ActualText"),
        }));
    }

    /// <inheritdoc/>
    public override void EndMarkedContent()
    {
        if (_marks.Close() is { } closed)
        {
            _letters.Leave(closed);
        }
    }

    /// <inheritdoc/>
    public override void ApplyXObject(NameToken xObjectName)
    {
        _nextForm = ResourceStore.TryGetXObjectReference(xObjectName, out var reference) ? reference.ObjectNumber : 0;
        base.ApplyXObject(xObjectName);
    }

    /// <inheritdoc/>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_forms >= DeepestForm)
        {
            _failures.Add($"forms nested deeper than {DeepestForm}");
            return;
        }

        var isTranslucent = !AreaCollector.IsOpaque(GetCurrentState());
        var before = _marks.Enter(new ContentMark(_marks.Current, _nextForm) { Layer = LayerOf(formStream.StreamDictionary) });
        (_forms, _translucentForms) = (_forms + 1, _translucentForms + (isTranslucent ? 1 : 0));
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            (_forms, _translucentForms) = (_forms - 1, _translucentForms - (isTranslucent ? 1 : 0));
            _marks.Leave(before);
        }
    }

    /// <inheritdoc/>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        var dictionary = xObjectContentRecord.Stream.StreamDictionary;
        var isStencil = _tokens.Get<BooleanToken>(dictionary, "ImageMask")?.Data == true;
        var hasHoles = isStencil || dictionary.ContainsKey(NameToken.Smask) || dictionary.ContainsKey(NameToken.Mask);
        var mark = LayerOf(dictionary) is { } layer ? new ContentMark(_marks.Current, 0) { Layer = layer } : _marks.Current;
        _areas.AddPicture(hasHoles, Around() with { Mark = mark });
    }

    /// <inheritdoc/>
    public override void EndInlineImage(Memory<byte> bytes)
    {
        var properties = InlineImageBuilder?.Properties;
        var hasHoles = properties?.Any(pair => pair.Key.Data is "IM" or "ImageMask" && pair.Value is BooleanToken { Data: true }) == true;
        InlineImageBuilder = null;
        _areas.AddPicture(hasHoles, Around());
    }

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage)
    {
        // The place of the picture is known already; what it shows is not asked for.
    }

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName) => _areas.AddShade(Around());

    /// <inheritdoc/>
    public override void BeginSubpath()
    {
        // PdfPig's operations begin a part with a point.
    }

    /// <inheritdoc/>
    public override PdfPoint? CloseSubpath()
    {
        _path.Close();
        return null;
    }

    /// <inheritdoc/>
    public override void MoveTo(double x, double y) => _path.MoveTo(x, y, CurrentTransformationMatrix);

    /// <inheritdoc/>
    public override void LineTo(double x, double y) => _path.LineTo(x, y, CurrentTransformationMatrix);

    /// <inheritdoc/>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => LineTo(x3, y3);

    /// <inheritdoc/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => LineTo(x3, y3);

    /// <inheritdoc/>
    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        _path.Close();
    }

    /// <inheritdoc/>
    public override void StrokePath(bool close) => Paint(fills: false, strokes: true, close);

    /// <inheritdoc/>
    public override void FillPath(FillingRule fillingRule, bool close) => Paint(fills: true, strokes: false, close);

    /// <inheritdoc/>
    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(fills: true, strokes: true, close);

    /// <inheritdoc/>
    public override void ClosePath() => EndPath();

    /// <inheritdoc/>
    public override void EndPath()
    {
        if (_path is { Clips: true, IsEmpty: false })
        {
            var isRectangle = _path.Drawn("clip", null)?.IsRectangle == true;
            SetClip(_path.IsArtwork ? _clips.Peek() with { IsExact = false } : _clips.Peek().Within(_path.Box, isRectangle));
        }

        _path.Clear();
    }

    /// <inheritdoc/>
    public override void ModifyClippingIntersect(FillingRule clippingRule) => _path.Clips = true;

    /// <inheritdoc/>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        var corners = CurrentTransformationMatrix.Transform(rectangle);
        SetClip(_clips.Peek().Within(_frame.BoxOf(corners), AreaCollector.IsUpright(corners)));
    }

    private void SetClip(Clip clip)
    {
        _clips.Pop();
        _clips.Push(clip);
    }

    private void Paint(bool fills, bool strokes, bool close)
    {
        if (close)
        {
            _path.Close();
        }

        _areas.AddPath(_path, fills, strokes, Around());
        EndPath();
    }

    private PaintedIn Around()
    {
        var state = GetCurrentState();
        return new PaintedIn(state, _clips.Peek(), _marks.Current, _translucentForms == 0 && AreaCollector.IsOpaque(state));
    }

    private DictionaryToken? LayerOf(DictionaryToken dictionary) => _tokens.Get<DictionaryToken>(dictionary, "OC");
}
