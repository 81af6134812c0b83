using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>The text of a line of Markdown: emphasis gone, links as their text, entities decoded, footnote marks set apart.</summary>
/// <param name="Lines">The text, split where the author broke the line on purpose; never holds an empty line.</param>
/// <param name="NoteMarks">The footnotes referred to, in order.</param>
internal sealed partial record InlineText(IReadOnlyList<string> Lines, IReadOnlyList<string> NoteMarks)
{
    /// <summary>All on one line.</summary>
    public string Joined => string.Join(' ', Lines);

    /// <summary>Reads the inlines of a leaf block.</summary>
    /// <param name="inlines">What Markdig found; null for an empty block.</param>
    public static InlineText Of(ContainerInline? inlines)
    {
        var writer = new Writer();
        writer.Append(inlines);
        return writer.Finish();
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private readonly List<string> _marks = [];
        private readonly LooseEmphasis _loose = new();
        private int _raisedFrom = -1;

        public void Append(Inline? inline)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _loose.Note(literal.Content.AsSpan(), _text.Length, literal.IsFirstCharacterEscaped);
                    _text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    _text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    _text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    _text.Append(link.Url);
                    break;
                case LineBreakInline lineBreak:
                    Break(lineBreak.IsHard);
                    break;
                case HtmlInline html:
                    Tag(html.Tag);
                    break;
                case FootnoteLink { IsBackLink: false } note:
                    _marks.Add(
                        note.Footnote.Label?.TrimStart('^') ?? note.Index.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case LinkInline { IsImage: true } or EmphasisInline { DelimiterChar: '~' }:
                    break;
                case ContainerInline container:
                    foreach (var child in container)
                    {
                        Append(child);
                    }

                    break;
            }
        }

        public InlineText Finish()
        {
            _loose.TakeFrom(_text);
            return new InlineText(Split(_text.ToString()), _marks);
        }

        private static IReadOnlyList<string> Split(string text) =>
            [.. text.Split('\n')
                .Select(line => SpaceBeforeStop().Replace(Space().Replace(line, " "), string.Empty).Trim())
                .Where(line => line.Length > 0)];

        private void Break(bool hard)
        {
            if (hard)
            {
                _text.Append('\n');
            }
            else
            {
                LineJoining.AppendBreak(_text);
            }
        }

        private void Tag(string tag)
        {
            if (BreakTag().IsMatch(tag))
            {
                _text.Append('\n');
            }
            else if (tag.StartsWith("<sup", StringComparison.OrdinalIgnoreCase))
            {
                _raisedFrom = _text.Length;
            }
            else if (tag.StartsWith("</sup", StringComparison.OrdinalIgnoreCase) && _raisedFrom >= 0)
            {
                Raised(_text.ToString(_raisedFrom, _text.Length - _raisedFrom));
                _raisedFrom = -1;
            }
        }

        /// <summary>Raised digits are a footnote mark, save behind a unit (m², km²).</summary>
        private void Raised(string raised)
        {
            if (NoteMark.IsReference(raised, _text.ToString(0, _raisedFrom)))
            {
                _text.Length = _raisedFrom;
                _marks.Add(NoteMark.Bare(raised));
            }
        }
    }

    [GeneratedRegex(@"^</?(?:br|p|div|li)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BreakTag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=[\p{L}\d]) +(?=[.,;:](?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeStop();
}
