using System.Text;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>
/// Gathers the text between two blocks of a page or Word document: white space as one space, line breaks apart, footnote marks set aside.
/// </summary>
internal sealed partial class TextGatherer
{
    private readonly StringBuilder _text = new();
    private List<string> _marks = [];
    private int _plain;
    private bool _startsWithMark;

    /// <summary>Where the text begins.</summary>
    public SourceLocation Start { get; private set; }

    /// <summary>Whether there is anything to read.</summary>
    public bool IsEmpty => _marks.Count == 0 && IsBlank(_text);

    /// <summary>Adds text.</summary>
    public void Append(string text, bool bold, SourceLocation place)
    {
        if (IsBlank(_text))
        {
            Start = place;
        }

        var from = _text.Length;
        _text.Append(Space().Replace(text, " "));
        for (var i = from; i < _text.Length; i++)
        {
            _plain += !bold && !char.IsWhiteSpace(_text[i]) ? 1 : 0;
        }
    }

    /// <summary>Ends a line on purpose.</summary>
    public void Break() => _text.Append('\n');

    /// <summary>Adds raised text: the mark of a footnote, or a power.</summary>
    /// <param name="raised">The raised text.</param>
    /// <param name="known">Whether it is known to be the mark of a footnote.</param>
    /// <param name="place">Where it stands.</param>
    public void Raise(string raised, bool known, SourceLocation place)
    {
        if (known || NoteMark.IsReference(raised, _text.ToString()))
        {
            _startsWithMark |= _marks.Count == 0 && IsBlank(_text);
            _marks.Add(NoteMark.Bare(raised));
        }
        else
        {
            Append(raised, bold: false, place);
        }
    }

    /// <summary>The text gathered so far, which is then forgotten.</summary>
    public GatheredText Take()
    {
        var lines = _text.ToString().Split('\n')
            .Select(line => SpaceBeforeStop().Replace(Space().Replace(Gone().Replace(line, string.Empty), " "), string.Empty).Trim())
            .Where(line => line.Length > 0);
        var taken = new GatheredText([.. lines], _marks, _plain == 0, Start) { StartsWithMark = _startsWithMark };
        _text.Clear();
        (_marks, _plain, _startsWithMark) = ([], 0, false);
        return taken;
    }

    private static bool IsBlank(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Marks where a word may be broken, and signs without width.</summary>
    [GeneratedRegex("[\u00AD\u200B\u2060\uFEFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Gone();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=[\p{L}\d]) +(?=[.,;:](?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeStop();
}
