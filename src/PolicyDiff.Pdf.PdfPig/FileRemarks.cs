using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Text;
using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig;

/// <summary>Says what of a file was not read, and why: pages, parts of pages, and what cannot be seen.</summary>
internal static class FileRemarks
{
    private static readonly (UnshownKind Kind, string Code)[] Codes =
    [
        (UnshownKind.HiddenLayer, PdfEngineDiagnostics.HiddenLayers),
        (UnshownKind.OffPage, PdfEngineDiagnostics.OffPage),
        (UnshownKind.Covered, PdfEngineDiagnostics.Covered),
        (UnshownKind.Invisible, PdfEngineDiagnostics.InvisibleText),
        (UnshownKind.Watermark, PdfEngineDiagnostics.Watermark),
    ];

    /// <summary>The diagnostics of a file that was read: at most one of each kind.</summary>
    public static IReadOnlyList<Diagnostic> Of(MessageReader messages, DiagnosticLocation where)
    {
        var unread = messages.Unread.Select(page => (page.Number, page.Words));
        var partlyRead = messages.Remarks.Where(page => page.Failure is not null).Select(page => (page.Number, page.Failure!));
        return
        [
            .. OtherPageCount(messages, where),
            .. Pages(PdfEngineDiagnostics.UnreadPages, [.. unread], where),
            .. Pages(PdfEngineDiagnostics.PartlyReadPages, [.. partlyRead], where),
            .. Codes.SelectMany(code => Unshown(code.Code, code.Kind, messages, where)),
        ];
    }

    private static IEnumerable<Diagnostic> OtherPageCount(MessageReader messages, DiagnosticLocation where) =>
        messages.StatedPages is { } stated && stated != messages.PageCount
            ? [Diagnostic.Warning(PdfEngineDiagnostics.OtherPageCount, where, Text(stated), Text(messages.PageCount))]
            : [];

    private static IEnumerable<Diagnostic> Pages(string code, IReadOnlyList<(int Number, string Words)> pages, DiagnosticLocation where)
    {
        var numbers = PageRanges.Of([.. pages.Select(page => page.Number)]);
        return pages.Count == 0 ? [] : [Diagnostic.Warning(code, where with { Page = pages[0].Number }, numbers, pages[0].Words)];
    }

    private static IEnumerable<Diagnostic> Unshown(string code, UnshownKind kind, MessageReader messages, DiagnosticLocation where)
    {
        var pages = messages.Remarks.Where(page => page.Unshown?.ContainsKey(kind) == true).ToList();
        var (words, numbers) = (pages.Sum(page => page.Unshown![kind]), PageRanges.Of([.. pages.Select(page => page.Number)]));
        return pages.Count == 0 ? [] : [Diagnostic.Info(code, where with { Page = pages[0].Number }, Text(words), numbers)];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
