using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Testing.Pdf;

/// <summary>All that an engine read of a file.</summary>
/// <param name="Pages">Its pages in order.</param>
/// <param name="Content">What belongs to them; null where the file was refused.</param>
/// <param name="Refusal">Why it was refused; null where it was not.</param>
public sealed record WholePdf(IReadOnlyList<PdfPage> Pages, PdfContent? Content, Diagnostic? Refusal)
{
    /// <summary>Reads a file.</summary>
    public static WholePdf Of(IPdfFile file)
    {
        List<PdfPage> pages = [];
        var read = file.Read(pages.Add);
        return new WholePdf([.. pages.OrderBy(page => page.Number)], read.Content, read.Refusal);
    }

    /// <summary>The pages, of a file that was not refused.</summary>
    public IReadOnlyList<PdfPage> PagesRead()
    {
        Content.ShouldNotBeNull(Refusal?.Code);
        return Pages;
    }
}
