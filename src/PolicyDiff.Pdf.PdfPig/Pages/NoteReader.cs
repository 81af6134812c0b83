using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;
using PolicyDiff.Pdf.PdfPig.PageParts;
using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Reads the notes of a page: annotations that say something, and fields of a form that are filled in.</summary>
/// <param name="tokens">Finds the objects of the file.</param>
internal sealed class NoteReader(TokenReader tokens)
{
    private const AnnotationFlags Unseen = AnnotationFlags.Hidden | AnnotationFlags.NoView;

    private readonly FieldReader _fields = new(tokens);

    /// <summary>The notes that can be seen, in the order of the file; a field that lies on the page twice counts once.</summary>
    /// <param name="content">What the page draws.</param>
    /// <param name="layers">The layers of the file; null where none is hidden.</param>
    public IReadOnlyList<PdfNote> Read(PageContent content, Layers? layers) =>
    [
        .. content.Annotations
            .Select(item => NoteOf(item, content.Frame, layers))
            .OfType<PdfNote>()
            .DistinctBy(note => (note.Kind, note.Name, note.Text)),
    ];

    private PdfNote? NoteOf(PageAnnotation item, PageFrame frame, Layers? layers)
    {
        var annotation = item.Annotation;
        var layer = tokens.Get<DictionaryToken>(annotation.AnnotationDictionary, "OC");
        if ((annotation.Flags & Unseen) != 0 || (layer is not null && layers?.Hides(new ContentMark(null, 0) { Layer = layer }) == true))
        {
            return null;
        }

        var box = frame.BoxOf(annotation.Rectangle);
        return annotation.Type switch
        {
            AnnotationType.Link or AnnotationType.Popup => null,
            AnnotationType.Widget => _fields.Read(annotation, box),
            _ when OneLine(annotation.Content) is { Length: > 0 } text => new PdfNote(PageNoteKind.Comment, box, string.Empty, text),
            _ when OneLine(string.Join(' ', WordBuilder.Build(item.Letters).Select(word => word.Run.Text))) is { Length: > 0 } shown =>
                new PdfNote(PageNoteKind.Comment, box, string.Empty, shown),
            _ => null,
        };
    }

    /// <summary>A text with single spaces between its words.</summary>
    internal static string OneLine(string? text) =>
        string.Join(' ', (text ?? string.Empty).Split([' ', '\t', '\r', '\n', '\0', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
