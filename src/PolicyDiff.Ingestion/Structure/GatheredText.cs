using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Headings;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>The text between two blocks.</summary>
/// <param name="Lines">Its lines as the author broke them on purpose; none is empty.</param>
/// <param name="NoteMarks">The footnotes referred to, in order.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record GatheredText(IReadOnlyList<string> Lines, IReadOnlyList<string> NoteMarks, bool IsBold, SourceLocation Start)
{
    /// <summary>Whether the mark of a footnote stands before all other text: then it is the text of that note.</summary>
    public bool StartsWithMark { get; init; }

    /// <summary>All on one line.</summary>
    public string Joined => string.Join(' ', Lines);

    /// <summary>
    /// A footnote where its mark stands first; a heading where it is short, bold from end to end and no lead sentence; else its paragraphs.
    /// </summary>
    public IEnumerable<FlowElement> Blocks()
    {
        var text = Joined;
        if (StartsWithMark && text.Length > 0)
        {
            return [new FlowBlock(new Footnote(NoteMarks[0], text, Start))];
        }

        if (text.Length > 0 && IsBold && HeadingShape.Fits(text) && !text.EndsWith(':'))
        {
            return [new FlowHeading(text, MarkedSections.RankOfBold, Start, new HeadingEvidence(HeadingSignal.Style, 0.7))];
        }

        return HardBreaks.Paragraphs(Lines)
            .Select((line, index) => new FlowBlock(new Paragraph(line, Start)) { NoteMarks = index == 0 ? NoteMarks : [] });
    }
}
