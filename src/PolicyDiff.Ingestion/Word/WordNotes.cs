using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Word;

/// <summary>The footnotes and endnotes of a document, numbered as Word shows them: in the order in which the text refers to them.</summary>
/// <param name="footnotes">The part of footnotes; null where there is none.</param>
/// <param name="endnotes">The part of endnotes; null where there is none.</param>
internal sealed class WordNotes(Footnotes? footnotes, Endnotes? endnotes)
{
    private readonly Dictionary<long, FootnoteEndnoteType> _footnotes = ById(footnotes);
    private readonly Dictionary<long, FootnoteEndnoteType> _endnotes = ById(endnotes);
    private int _lastFootnote;
    private int _lastEndnote;

    /// <summary>The next note: its mark, and the element that holds its text; null where there is no such note.</summary>
    /// <param name="reference">What the text refers by.</param>
    public (string Mark, OpenXmlElement Note)? Next(FootnoteEndnoteReferenceType reference)
    {
        var isFootnote = reference is FootnoteReference;
        if (!(isFootnote ? _footnotes : _endnotes).TryGetValue(reference.Id?.Value ?? long.MinValue, out var note))
        {
            return null;
        }

        return isFootnote ? (ListNumbers.Decimal(++_lastFootnote), note) : (ListNumbers.LowerRoman(++_lastEndnote), note);
    }

    private static Dictionary<long, FootnoteEndnoteType> ById(OpenXmlElement? part)
    {
        Dictionary<long, FootnoteEndnoteType> notes = [];
        foreach (var note in part?.Elements<FootnoteEndnoteType>() ?? [])
        {
            if (note.Type?.Value is null or FootnoteEndnoteValues.Normal && note.Id?.Value is { } id)
            {
                notes.TryAdd(id, note);
            }
        }

        return notes;
    }
}
