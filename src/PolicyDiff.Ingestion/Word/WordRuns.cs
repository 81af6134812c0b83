using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyDiff.Ingestion.Structure;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Word;

/// <summary>
/// Reads what stands inside paragraphs: words, breaks, notes, fields and text boxes. Tracked changes are read as accepted.
/// </summary>
/// <param name="styles">What styles say.</param>
/// <param name="notes">The notes.</param>
/// <param name="noticed">Counts what is left out.</param>
internal sealed class WordRuns(StyleSheet styles, WordNotes notes, WordNoticed noticed)
{
    /// <summary>The fields that are open: whether the words are their result, and whether they make a contents list.</summary>
    private readonly Stack<(bool InResult, bool IsContents)> _fields = new();

    /// <summary>The text since it was last taken.</summary>
    public TextGatherer Text { get; } = new();

    /// <summary>The notes referred to since they were last taken.</summary>
    public List<(string Mark, OpenXmlElement Note)> Notes { get; } = [];

    /// <summary>The text boxes met since they were last taken.</summary>
    public List<OpenXmlElement> Boxes { get; } = [];

    /// <summary>Whether a field that makes a contents list is open.</summary>
    public bool InContents => _fields.Any(open => open.IsContents);

    /// <summary>Reads what an element of a paragraph holds.</summary>
    /// <param name="parent">The paragraph, or something inside it.</param>
    /// <param name="paragraph">The properties of the paragraph.</param>
    public void Read(OpenXmlElement parent, ParagraphProperties? paragraph)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    Run(run, paragraph);
                    break;
                case DeletedRun or MoveFromRun:
                    noticed.Deletions += child.Descendants<Run>().Any() ? 1 : 0;
                    break;
                case InsertedRun or MoveToRun:
                    noticed.Insertions += child.Descendants<Run>().Any() ? 1 : 0;
                    Read(child, paragraph);
                    break;
                case ParagraphProperties or RunProperties or SdtProperties or SdtEndCharProperties:
                    break;
                default:
                    Other(child, paragraph);
                    break;
            }
        }
    }

    private void Other(OpenXmlElement element, ParagraphProperties? paragraph)
    {
        if (WordXml.IsAlternatives(element))
        {
            if (WordXml.Chosen(element) is { } chosen)
            {
                Read(chosen, paragraph);
            }
        }
        else if (element.LocalName == "txbxContent")
        {
            Boxes.Add(element);
        }
        else if (element.LocalName is "t" && element.NamespaceUri.Contains("math", StringComparison.Ordinal))
        {
            Text.Append(element.InnerText, bold: false, default);
        }
        else if (element.LocalName is not ("rt" or "instrText" or "delText" or "docGrid"))
        {
            Read(element, paragraph);
        }
    }

    private void Run(Run run, ParagraphProperties? paragraph)
    {
        if (run.RunProperties?.GetFirstChild<Deleted>() is not null)
        {
            return;
        }

        var look = styles.Look(run.RunProperties, paragraph);
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case FieldChar field:
                    Field(field);
                    break;
                case FieldCode code:
                    Code(code.Text);
                    break;
                default:
                    if (_fields.All(field => field.InResult))
                    {
                        Content(child, look, paragraph);
                    }

                    break;
            }
        }
    }

    private void Content(OpenXmlElement child, WordLook look, ParagraphProperties? paragraph)
    {
        switch (child)
        {
            case Text text:
                Words(text.Text, look);
                break;
            case TabChar or PositionalTab:
                Text.Append(" ", look.IsBold, default);
                break;
            case Break { Type: null } or CarriageReturn:
                Text.Break();
                break;
            case Break { Type: { } type } when type.Value == BreakValues.TextWrapping:
                Text.Break();
                break;
            case Break:
                Text.Append(" ", look.IsBold, default);
                break;
            case NoBreakHyphen:
                Words("-", look);
                break;
            case SymbolChar symbol:
                Words(Symbol(symbol), look);
                break;
            case FootnoteEndnoteReferenceType reference when !look.IsHidden:
                Note(reference);
                break;
            case DeletedText or SoftHyphen or FootnoteReferenceMark or EndnoteReferenceMark or RunProperties or CommentReference:
                break;
            default:
                Other(child, paragraph);
                break;
        }
    }

    private void Words(string words, WordLook look)
    {
        if (InContents)
        {
            noticed.ContentsWords += WordCount.Of(words);
        }
        else if (look.IsHidden)
        {
            noticed.HiddenWords += WordCount.Of(words);
        }
        else if (look.IsStruck)
        {
            noticed.Struck.AddRange(words.Trim().Length > 0 ? [words.Trim()] : []);
        }
        else
        {
            Text.Append(words, look.IsBold, default);
        }
    }

    private void Note(FootnoteEndnoteReferenceType reference)
    {
        if (notes.Next(reference) is { } note)
        {
            Notes.Add(note);
            Text.Raise(note.Mark, known: true, default);
        }
    }

    private void Field(FieldChar field)
    {
        if (field.FieldCharType?.Value == FieldCharValues.Begin)
        {
            _fields.Push((false, false));
        }
        else if (_fields.Count > 0)
        {
            var (_, isContents) = _fields.Pop();
            if (field.FieldCharType?.Value == FieldCharValues.Separate)
            {
                _fields.Push((true, isContents));
            }
        }
    }

    private void Code(string code)
    {
        if (_fields.Count > 0 && code.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase))
        {
            var (inResult, _) = _fields.Pop();
            _fields.Push((inResult, true));
        }
    }

    /// <summary>A sign of a symbol font; those of Wingdings are bullets, ticks and boxes.</summary>
    private static string Symbol(SymbolChar symbol)
    {
        if (!int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            || code is < 32 or > 0xFFFF
            || char.IsSurrogate((char)code))
        {
            return string.Empty;
        }

        return code is >= 0xF000 and <= 0xF0FF
            ? SymbolSigns.Of(code - 0xF000, symbol.Font?.Value ?? string.Empty)
            : ((char)code).ToString();
    }
}
