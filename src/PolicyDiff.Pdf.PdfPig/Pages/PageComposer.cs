using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;
using PolicyDiff.Pdf.PdfPig.Messages;
using PolicyDiff.Pdf.PdfPig.PageParts;
using PolicyDiff.Pdf.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Makes pages of the port of what pages draw.</summary>
/// <param name="tokens">Finds the objects of the file.</param>
/// <param name="layers">The layers of the file; null where they cannot be read, and all is shown.</param>
internal sealed class PageComposer(TokenReader tokens, Layers? layers)
{
    private readonly NoteReader _notes = new(tokens);

    /// <summary>The page with its words, links, pictures and drawings, as far as they can be seen.</summary>
    /// <param name="content">What it draws.</param>
    public ComposedPage Read(PageContent content)
    {
        var frame = content.Frame;
        var sieve = new LetterSieve(content, layers);
        var shown = new List<PlacedLetter>(content.Letters.Count);
        Dictionary<UnshownKind, List<PlacedLetter>> unshown = [];
        Part(content.Letters, sieve, shown, unshown);
        var words = WordBuilder.Build(shown);
        IReadOnlyList<TextRun> runs = [.. words.Select(word => word.Run)];
        var links = LinkReader.Read(content.Annotations, frame, runs);
        var page = new PdfPage(content.Number, Math.Round(frame.Width, 2), Math.Round(frame.Height, 2), runs, links)
        {
            Pictures = [.. sieve.Shown.Where(area => area.IsPicture && frame.Shows(area.Box)).Select(area => area.Box)],
            Drawings = DrawingsOf(sieve.Shown),
            Notes = _notes.Read(content, layers),
        };
        return new ComposedPage(page, words, RemarksOf(content, unshown));
    }

    private static void Part(
        IReadOnlyList<PlacedLetter> letters,
        LetterSieve sieve,
        List<PlacedLetter> shown,
        Dictionary<UnshownKind, List<PlacedLetter>> unshown)
    {
        var repeated = new RepeatedLetters();
        foreach (var letter in letters)
        {
            if (sieve.Judge(letter) is { } kind)
            {
                if (!unshown.TryGetValue(kind, out var list))
                {
                    unshown[kind] = list = [];
                }

                list.Add(letter);
            }
            else if (letter.IsBlank || repeated.IsNew(letter))
            {
                shown.Add(letter);
            }
        }
    }

    private static PageRemarks? RemarksOf(PageContent content, Dictionary<UnshownKind, List<PlacedLetter>> unshown)
    {
        Dictionary<UnshownKind, int> words = [];
        foreach (var (kind, letters) in unshown)
        {
            if (WordBuilder.Build(letters).Count is > 0 and var count)
            {
                words[kind] = count;
            }
        }

        var remarks = new PageRemarks(content.Number)
        {
            Failure = content.Failures.Count > 0 ? content.Failures[0] : null,
            Unshown = words.Count > 0 ? words : null,
        };
        return remarks.IsEmpty ? null : remarks;
    }

    private static PdfDrawings DrawingsOf(IEnumerable<PaintedArea> areas)
    {
        var drawing = new PageDrawing();
        foreach (var area in areas)
        {
            if (area.Path is { } path)
            {
                drawing.Add(path);
            }
        }

        return drawing.Drawings;
    }
}
