using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;
using PolicyDiff.Pdf.PdfPig.PageParts;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Reads the links of a page.</summary>
internal static class LinkReader
{
    /// <summary>The links that lead somewhere and stand on text, in the order of the file.</summary>
    public static IReadOnlyList<PdfLink> Read(IReadOnlyList<PageAnnotation> annotations, PageFrame frame, IReadOnlyList<TextRun> runs) =>
    [
        .. annotations
            .Where(item => item.Annotation.Type == AnnotationType.Link)
            .Select(item => LinkOf(item.Annotation, frame, runs))
            .OfType<PdfLink>(),
    ];

    private static PdfLink? LinkOf(Annotation link, PageFrame frame, IReadOnlyList<TextRun> runs)
    {
        var box = frame.BoxOf(link.Rectangle);
        var text = string.Concat(runs.Where(run => LiesOn(run.Box, box)).Select(run => run.Text)).Trim();
        return text.Length == 0 ? null : link.Action switch
        {
            UriAction { Uri.Length: > 0 } outside => new PdfLink(text, box, null, outside.Uri),
            GoToAction { Destination.PageNumber: > 0 and var number } => new PdfLink(text, box, number, null),
            _ => null,
        };
    }

    private static bool LiesOn(PdfBox run, PdfBox link)
    {
        var (x, y) = (run.Left + (run.Width / 2), run.Top + (run.Height / 2));
        return x > link.Left && x < link.Right && y > link.Top && y < link.Bottom;
    }
}
