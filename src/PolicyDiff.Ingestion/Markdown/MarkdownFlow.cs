using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Headings;
using PolicyDiff.Ingestion.Structure.Lines;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Turns what Markdig parsed into headings and blocks in reading order.</summary>
internal sealed class MarkdownFlow
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly List<FlowElement> _elements = [];
    private readonly ContentsList _contents;

    private MarkdownFlow(ContentsList contents) => _contents = contents;

    /// <summary>Reads a text; the tables that were taken out of it come back in their places.</summary>
    /// <returns>Null where lists, quotations or brackets lie deeper inside each other than any text for people has them.</returns>
    public static MarkdownReading? Read(MarkdownSource source)
    {
        if (Parse(source.Text) is not { } document)
        {
            return null;
        }

        var flow = new MarkdownFlow(source.Contents);
        flow.Blocks(document);
        FlowElement[] elements = [.. flow._elements
            .Concat(source.Tables.Select(table => new FlowBlock(table)))
            .OrderBy(element => element.Location.Line)];
        var tidy = MarkedSections.Tidy(elements);
        return new MarkdownReading(tidy, StruckWords.Of(document))
        {
            Words = MarkdownWords.Of(document) + WordCount.Of(source.Tables.Select(table => new FlowBlock(table))),
        };
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only word for nesting beyond its limit, which guards its stack.
            return null;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseListExtras()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked | EmphasisExtraOptions.Inserted)
            .UseFootnotes()
            .UsePreciseSourceLocation();
        // Indented text is a paragraph that a converter shifted, never a listing.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static SourceLocation Place(MarkdownObject block) => SourceLocation.AtLine(block.Line + 1);

    private void Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Add(block);
        }
    }

    private void Add(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case Markdig.Syntax.ListBlock list:
                List(list);
                break;
            case MarkdigTable table:
                _elements.Add(new FlowBlock(MarkdownTables.Read(table)));
                break;
            case HtmlBlock html:
                _elements.AddRange(HtmlFlow.Read(html.Lines.ToString(), Place(html)));
                break;
            case FencedCodeBlock code:
                Text(code.Lines.ToString().Split('\n'), Place(code), []);
                break;
            case FootnoteGroup notes:
                Notes(notes);
                break;
            case ContainerBlock container:
                Blocks(container);
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        var inline = InlineText.Of(heading.Inline);
        if (inline.Joined.Length == 0)
        {
            return;
        }

        if (heading.IsSetext && !HeadingShape.Fits(inline.Joined))
        {
            Text(inline.Lines, Place(heading), inline.NoteMarks);
            return;
        }

        _elements.Add(new FlowHeading(inline.Joined, heading.Level, Place(heading), new HeadingEvidence(HeadingSignal.Markup, 1)));
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        var inline = InlineText.Of(paragraph.Inline);
        if (BoldHeading(paragraph, inline) is { } heading)
        {
            _elements.Add(heading);
        }
        else if (MarkdownNotes.Read(paragraph, inline) is { } note)
        {
            _elements.Add(new FlowBlock(note));
        }
        else
        {
            Text(inline.Lines, Place(paragraph), inline.NoteMarks);
        }
    }

    /// <summary>
    /// A short paragraph all in bold, or one the contents list names with its number, is a heading that was never marked as one.
    /// </summary>
    private FlowHeading? BoldHeading(ParagraphBlock paragraph, InlineText inline)
    {
        var text = inline.Joined;
        var bold = MarkdownEmphasis.IsAllBold(paragraph.Inline) && HeadingShape.Fits(text) && !text.EndsWith(':');
        if (bold)
        {
            return new FlowHeading(text, MarkedSections.RankOfBold, Place(paragraph), new HeadingEvidence(HeadingSignal.Style, 0.7));
        }

        var listed = inline.Lines.Count == 1
            && _contents.Find(text) is { Number: { } number }
            && text.StartsWith($"{number}", StringComparison.Ordinal);
        return listed
            ? new FlowHeading(text, MarkedSections.RankOfBold, Place(paragraph), new HeadingEvidence(HeadingSignal.ContentsPage, 0.9))
            : null;
    }

    private void Text(IReadOnlyList<string> lines, SourceLocation place, IReadOnlyList<string> marks)
    {
        foreach (var text in HardBreaks.Paragraphs(lines))
        {
            _elements.Add(new FlowBlock(new Core.Documents.Blocks.Paragraph(text, place)) { NoteMarks = marks });
            marks = [];
        }
    }

    private void List(Markdig.Syntax.ListBlock list)
    {
        var reader = new MarkdownLists();
        var read = reader.Read(list);
        if (read.Items.Count > 0)
        {
            _elements.Add(new FlowBlock(read) { NoteMarks = reader.NoteMarks });
        }

        foreach (var table in reader.Tables)
        {
            _elements.Add(new FlowBlock(table));
        }
    }

    private void Notes(FootnoteGroup group)
    {
        foreach (var note in group.OfType<Markdig.Extensions.Footnotes.Footnote>())
        {
            var text = string.Join(' ', note.Descendants<ParagraphBlock>().Select(paragraph => InlineText.Of(paragraph.Inline).Joined));
            _elements.Add(new FlowBlock(new Core.Documents.Blocks.Footnote(note.Label?.TrimStart('^') ?? string.Empty, text, Place(note))));
        }
    }
}
