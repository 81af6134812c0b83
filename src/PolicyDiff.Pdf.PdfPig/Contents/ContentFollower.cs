using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Pages;
using PolicyDiff.Pdf.PdfPig.Tags;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>Follows the content of one page: letters, pictures and paths with what they stand in. PdfPig does the arithmetic of text and coordinates.</summary>
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
    private readonly List<PaintedArea> _areas = [];
    private readonly List<string> _failures = [];
    private int _floor;
    private int _forms;
    private int _translucentForms;
    private long _nextForm;

    /// <summary>Follows a page; the parameters are those of PdfPig.</summary>
    public ContentFollower(
        int pageNumber, PageFrame frame, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser pageContentParser, ILookupFilterProvider filterProvider,
        CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, ParsingOptions parsingOptions)
        : base(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions) =>
        (_frame, _tokens, _path, _letters) = (frame, new TokenReader(pdfScanner), new PathTracer(frame), new LetterCollector(frame, new TokenReader(pdfScanner)));

    /// <inheritdoc/>
    public override PageContent Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var initial = CloneAllStates();
        ProcessOperations(operations);
        GraphicsStack = initial;
        return new PageContent(pageNumberCurrent, _frame, _letters.TakeFrom(0), _areas, [], _failures);
    }

    /// <summary>The letters that an annotation shows of itself, once the page was followed (appearance streams, ISO 32000-1, 12.5.5).</summary>
    /// <returns>None for an annotation that states its text, and for links and form fields.</returns>
    public IReadOnlyList<PlacedLetter> FollowAppearance(Annotation annotation)
    {
        var isAsked = annotation.Type is not (AnnotationType.Link or AnnotationType.Widget or AnnotationType.Popup) && string.IsNullOrWhiteSpace(annotation.Content);
        if (!isAsked || annotation.NormalAppearance?.StatelessAppearanceStream is not { } stream || ToPlace(annotation, stream.StreamDictionary) is not { } matrix)
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

    /// <summary>From the coordinates of an appearance to those of the page, so that its box fills the place of the annotation.</summary>
    private TransformationMatrix? ToPlace(Annotation annotation, DictionaryToken form)
    {
        if (NumbersOf(annotation.AnnotationDictionary, "Rect") is not [var left, var bottom, var right, var top] || NumbersOf(form, "BBox") is not [var x1, var y1, var x2, var y2])
        {
            return null;
        }

        var box = (NumbersOf(form, "Matrix") is { Length: 6 } numbers ? TransformationMatrix.FromArray(numbers) : TransformationMatrix.Identity).Transform(new PdfRectangle(x1, y1, x2, y2)).Normalise();
        var (width, height) = (box.Right - box.Left, box.Top - box.Bottom);
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        var (across, up) = (Math.Abs(right - left) / width, Math.Abs(top - bottom) / height);
        return TransformationMatrix.FromValues(across, 0, 0, up, Math.Min(left, right) - (across * box.Left), Math.Min(top, bottom) - (up * box.Bottom));
    }

    private double[]? NumbersOf(DictionaryToken dictionary, string key) =>
        _tokens.Get<ArrayToken>(dictionary, key)?.Data.Select(_tokens.Resolve<NumericToken>).OfType<NumericToken>().Select(number => number.Double).ToArray();

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
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        _letters.Add(new Glyph(font, unicode, characterBoundingBox.Width, matrix, TextSequence), currentState, _clips.Peek(), _marks.Current, _areas.Count);
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
        var given = propertyDictionaryName is null ? properties : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName) ?? properties;
        _letters.Enter(_marks.Open((outer, form) => new ContentMark(outer, form)
        {
            Id = _tokens.Get<NumericToken>(given, "MCID") is { Int: >= 0 and var id } ? id : null,
            IsArtifact = name.Data == "Artifact",
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

        var isTranslucent = !IsOpaque(GetCurrentState());
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
        var isMask = dictionary.ContainsKey(NameToken.Smask) || dictionary.ContainsKey(NameToken.Mask)
            || (dictionary.TryGet(NameToken.ImageMask, PdfScanner, out BooleanToken? mask) && mask.Data);
        AddPicture(!isMask, LayerOf(dictionary) is { } layer ? new ContentMark(_marks.Current, 0) { Layer = layer } : _marks.Current);
    }

    /// <inheritdoc/>
    public override void EndInlineImage(Memory<byte> bytes)
    {
        var properties = InlineImageBuilder?.Properties;
        var isMask = properties is not null && properties.Any(pair => pair.Key.Data is "IM" or "ImageMask" && pair.Value is BooleanToken { Data: true });
        InlineImageBuilder = null;
        AddPicture(!isMask, _marks.Current);
    }

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage)
    {
        // The place of the picture is known already; what it shows is not asked for.
    }

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName)
    {
        if (_clips.Peek().Cut(new PdfBox(0, 0, _frame.Width, _frame.Height)) is { } box)
        {
            _areas.Add(new PaintedArea(box, _marks.Current));
        }
    }

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
        SetClip(_clips.Peek().Within(_frame.BoxOf(corners), isExact: Math.Abs(corners.Rotation % 90) < 0.1));
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

        var state = GetCurrentState();
        var isSeen = (Fill: fills && PageColors.IsVisible(state.CurrentNonStrokingColor), Stroke: strokes && PageColors.IsVisible(state.CurrentStrokingColor));
        var width = state.LineWidth * Enlargement(state.CurrentTransformationMatrix);
        if (_path.Drawn(fills ? PageColors.Of(state.CurrentNonStrokingColor) : null, strokes ? width : null) is { } path && _clips.Peek() is var clip && clip.Cut(path.Box) is { } box)
        {
            _areas.Add(new PaintedArea(box, _marks.Current)
            {
                Path = isSeen.Fill && (isSeen.Stroke || !strokes) ? path : _path.Drawn(isSeen.Fill ? path.Fill : null, isSeen.Stroke ? width : null),
                IsWhite = !isSeen.Fill && !isSeen.Stroke && state.CurrentNonStrokingColor is not UglyToad.PdfPig.Graphics.Colors.PatternColor,
                Covers = fills && path.IsRectangle && clip.IsExact && CoversGround(state) && state.CurrentNonStrokingColor is not UglyToad.PdfPig.Graphics.Colors.PatternColor,
            });
        }

        EndPath();
    }

    private void AddPicture(bool isOpaque, ContentMark? mark)
    {
        var state = GetCurrentState();
        var corners = state.CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1));
        var clip = _clips.Peek();
        if (clip.Cut(_frame.BoxOf(corners)) is { } box)
        {
            var isUpright = Math.Abs(corners.Rotation % 90) < 0.1;
            _areas.Add(new PaintedArea(box, mark) { IsPicture = true, Covers = isOpaque && isUpright && clip.IsExact && CoversGround(state) });
        }
    }

    private bool CoversGround(CurrentGraphicsState state) => _translucentForms == 0 && IsOpaque(state);

    private static bool IsOpaque(CurrentGraphicsState state) => state.AlphaConstantNonStroking >= 1 && state.BlendMode == BlendMode.Normal && state.SoftMask is null;

    private static double Enlargement(in TransformationMatrix matrix) => Math.Sqrt(Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)));

    private DictionaryToken? LayerOf(DictionaryToken dictionary) => _tokens.Get<DictionaryToken>(dictionary, "OC");
}
