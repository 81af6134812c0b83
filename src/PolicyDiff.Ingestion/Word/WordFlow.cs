using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Lines;
using ListItem = PolicyDiff.Core.Documents.Blocks.ListItem;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace PolicyDiff.Ingestion.Word;

/// <summary>Turns the body of a Word document into headings and blocks in reading order.</summary>
internal sealed partial class WordFlow
{
    /// <summary>A title is of a higher rank than any heading, which begin at the next.</summary>
    private const int RankOfTitle = 1;

    private readonly List<FlowElement> _elements = [];
    private readonly WordLists _lists = new();
    private readonly WordRuns _runs;
    private readonly StyleSheet _styles;
    private readonly WordNumbering _numbering;
    private readonly WordNotes _notes;
    private readonly WordNoticed _noticed;
    private readonly bool _inCell;
    private bool _joinsNext;

    private WordFlow(StyleSheet styles, WordNumbering numbering, WordNotes notes, WordNoticed noticed, bool inCell = false)
    {
        _inCell = inCell;
        (_styles, _numbering, _notes, _noticed) = (styles, numbering, notes, noticed);
        _runs = new WordRuns(styles, notes, noticed);
    }

    /// <summary>Reads the body of a document.</summary>
    /// <param name="body">The body.</param>
    /// <param name="styles">What its styles say.</param>
    /// <param name="numbering">Its lists, of which nothing is counted yet.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="noticed">Receives what is left out.</param>
    public static IReadOnlyList<FlowElement> Read(
        OpenXmlElement body, StyleSheet styles, WordNumbering numbering, WordNotes notes, WordNoticed noticed)
    {
        var flow = new WordFlow(styles, numbering, notes, noticed);
        return flow.Whole(body);
    }

    private List<FlowElement> Whole(OpenXmlElement body)
    {
        Blocks(body);
        Close();
        return _elements;
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Read(paragraph);
                    break;
                case Table table:
                    Close();
                    Read(table);
                    break;
                case SdtBlock block when IsContents(block):
                    _noticed.ContentsWords += WordXml.WordsShown(block);
                    break;
                case SectionProperties or SdtProperties or SdtEndCharProperties or AltChunk:
                    break;
                default:
                    Blocks(WordXml.IsAlternatives(child) ? WordXml.Chosen(child) ?? child : child);
                    break;
            }
        }
    }

    private static bool IsContents(SdtBlock block) =>
        block.SdtProperties?.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value is "Table of Contents") == true;

    private void Read(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var wasContents = _runs.InContents;
        _runs.Read(paragraph, properties);
        if (IsMarkDeleted(properties))
        {
            // With its end deleted, a paragraph goes on with the next one.
            _noticed.Deletions++;
            _joinsNext = true;
            return;
        }

        var text = _runs.Text.Take();
        _joinsNext = false;
        if (_styles.IsContents(properties) || (wasContents && _runs.InContents))
        {
            _noticed.ContentsWords += WordCount.Of(text.Joined);
        }
        else
        {
            Add(text, properties);
        }

        Trailing();
    }

    private static bool IsMarkDeleted(ParagraphProperties? properties) =>
        properties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;

    private void Add(GatheredText text, ParagraphProperties? properties)
    {
        var place = text.Lines.Count == 0 ? null : _numbering.Place(properties, _styles);
        var label = place is { } counted ? _numbering.Next(counted) : string.Empty;
        if (text.Lines.Count == 0)
        {
            return;
        }

        if (_inCell)
        {
            // A cell holds lines, whatever they look like.
            var number = label.Any(char.IsLetterOrDigit) ? $"{label} " : string.Empty;
            _elements.AddRange(text.Lines.Select((line, index) =>
                new FlowBlock(new Core.Documents.Blocks.Paragraph(index == 0 ? number + line : line, default))
                {
                    NoteMarks = index == 0 ? text.NoteMarks : [],
                }));
        }
        else if (Rank(properties) is { } rank)
        {
            Close();
            Heading($"{label} {text.Joined}".Trim(), rank);
        }
        else if (place is { } item)
        {
            Item(item, label, text);
        }
        else if (_lists.IsOpen && _styles.IsListContinuation(properties))
        {
            _lists.Continue(text.Lines, text.NoteMarks);
        }
        else
        {
            Close();
            _elements.AddRange(Printed(text));
        }
    }

    private int? Rank(ParagraphProperties? properties) =>
        _styles.IsTitle(properties) ? RankOfTitle : _styles.HeadingLevel(properties) is { } level ? level + RankOfTitle + 1 : null;

    private void Heading(string text, int rank)
    {
        if (text.Any(char.IsLetterOrDigit))
        {
            _elements.Add(new FlowHeading(text, rank, default, new HeadingEvidence(HeadingSignal.Markup, 1)));
        }
    }

    private void Item((int List, int Level) place, string label, GatheredText text)
    {
        var bulleted = _numbering.IsBulleted(place);
        if (label.Length == 0)
        {
            Close();
            _elements.AddRange(text.Blocks());
            return;
        }

        if (!_lists.GoesOn(place, bulleted))
        {
            Close();
        }

        _lists.Add(place, bulleted || !Dots().IsMatch(label) ? label : label.TrimEnd('.'), text.Lines, text.NoteMarks);
    }

    /// <summary>Paragraphs; some authors type the marks of lists by hand.</summary>
    private static IEnumerable<FlowElement> Printed(GatheredText text) =>
        text.Lines.Count == 1
            && ListMarker.TryParse(text.Lines[0], out var marker, out var rest)
            && !ListMarker.IsOrdered(marker)
            && rest.Length > 0
            ? [new FlowBlock(new ListBlock([new ListItem(marker, rest, default, [])], default)) { NoteMarks = text.NoteMarks }]
            : text.Blocks();

    /// <summary>Closes the open list.</summary>
    private void Close()
    {
        if (_joinsNext)
        {
            _joinsNext = false;
            _elements.AddRange(_runs.Text.Take().Blocks());
        }

        if (_lists.Take() is { } list)
        {
            _elements.Add(list);
        }
    }

    /// <summary>What a paragraph brings along: the notes it refers to, and text boxes that hang on it.</summary>
    private void Trailing()
    {
        List<(string Mark, OpenXmlElement Note)> notes = [.. _runs.Notes];
        List<OpenXmlElement> boxes = [.. _runs.Boxes];
        _runs.Notes.Clear();
        _runs.Boxes.Clear();
        foreach (var (mark, note) in notes)
        {
            var text = string.Join(' ', Nested(note).Select(TextOf).Where(line => line.Length > 0));
            _elements.AddRange(text.Length == 0 ? [] : [new FlowBlock(new Core.Documents.Blocks.Footnote(mark, text, default))]);
        }

        foreach (var box in boxes)
        {
            Close();
            _elements.AddRange(Nested(box));
        }
    }

    private IReadOnlyList<FlowElement> Nested(OpenXmlElement parent) => Read(parent, _styles, _numbering, _notes, _noticed);

    private void Read(Table table)
    {
        var rows = new WordRows(_noticed).Of(table);
        if (rows.TrueForAll(row => row.Cells.Count <= 1))
        {
            foreach (var cell in rows.SelectMany(row => row.Cells))
            {
                Blocks(cell.Element);
                Close();
            }

            return;
        }

        List<FlowElement> notes = [];
        List<string> marks = [];
        var grid = WordRows.Grid(rows, cell => CellText(cell, notes, marks));
        int? headers = rows.TakeWhile(row => row.IsHeader).Count() is > 0 and var count ? Math.Min(count, rows.Count - 1) : null;
        if (TableShape.Of(grid, headers, default) is { } read)
        {
            _elements.Add(new FlowBlock(read) { NoteMarks = marks });
        }

        _elements.AddRange(notes);
    }

    private string CellText(OpenXmlElement cell, List<FlowElement> notes, List<string> marks)
    {
        List<string> lines = [];
        foreach (var element in new WordFlow(_styles, _numbering, _notes, _noticed, inCell: true).Whole(cell))
        {
            if (element is FlowBlock { Block: Core.Documents.Blocks.Footnote })
            {
                notes.Add(element);
            }
            else
            {
                lines.AddRange(TextOf(element).Split('\n', StringSplitOptions.RemoveEmptyEntries));
                marks.AddRange((element as FlowBlock)?.NoteMarks ?? []);
            }
        }

        return string.Join('\n', lines);
    }

    private static string TextOf(FlowElement element) => element switch
    {
        FlowHeading heading => heading.Text,
        FlowBlock { Block: Core.Documents.Blocks.Paragraph paragraph } => paragraph.Text,
        FlowBlock { Block: ListBlock list } => string.Join('\n', list.Items.SelectMany(Texts)),
        FlowBlock { Block: Core.Documents.Blocks.Table table } =>
            string.Join(
                '\n',
                table.Rows.Select(row => row.Cells)
                    .Prepend(table.Header)
                    .Select(cells => string.Join(' ', cells.Where(cell => cell.Length > 0)))),
        _ => string.Empty,
    };

    private static IEnumerable<string> Texts(ListItem item) =>
        item.Children.SelectMany(Texts).Prepend(item.IsNumbered ? $"{item.Marker} {item.Text}" : item.Text);

    /// <summary>A label of two numbers or more, whose last stop is not part of it.</summary>
    [GeneratedRegex(@"^\d+(?:\.\d+)+\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();
}
