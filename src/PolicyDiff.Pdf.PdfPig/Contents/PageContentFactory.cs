using PolicyDiff.Pdf.PdfPig.PageParts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>
/// Makes PdfPig follow the content of a page as far as this engine needs it, in place of PdfPig's own page. PdfPig calls the constructor.
/// </summary>
internal sealed class PageContentFactory(
    IPdfTokenScanner pdfScanner,
    IResourceStore resourceStore,
    ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser,
    ParsingOptions parsingOptions)
    : BasePageFactory<PageContent>(pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions)
{
    /// <inheritdoc/>
    protected override PageContent ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var shown = cropBox.GetVisibleBounds(rotation);
        var frame = new PageFrame(shown.Width, shown.Height);
        var follower = new ContentFollower(
            pageNumber, frame, ResourceStore, PdfScanner, PageContentParser, FilterProvider,
            cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions);
        var content = follower.Process(pageNumber, operations);
        var provider = new AnnotationProvider(PdfScanner, dictionary, initialMatrix, namedDestinations, ParsingOptions.Logger);
        List<PageAnnotation> annotations = [];
        var failure = FailureOf(() =>
        {
            foreach (var annotation in provider.GetAnnotations())
            {
                annotations.Add(new PageAnnotation(annotation, follower.FollowAppearance(annotation)));
            }
        });
        return content with { Annotations = annotations, Failures = failure is null ? content.Failures : [.. content.Failures, failure] };
    }

    /// <summary>PdfPig throws whatever a broken file leads it to.</summary>
    private static string? FailureOf(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return error.Message;
        }
    }
}
