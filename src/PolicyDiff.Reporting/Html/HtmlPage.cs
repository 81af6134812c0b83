using System.Collections.Frozen;
using System.Text;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>The sheet an HTML report is written on. Text and attribute values are escaped here; tags and names of attributes are ours.</summary>
internal sealed class HtmlPage
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal, "a", "cite", "del", "ins", "input", "kbd", "span", "strong");

    private readonly StringBuilder _markup = new("<!DOCTYPE html>\n");

    /// <summary>Opens an element; it ends where the scope is disposed of.</summary>
    /// <param name="tag">The element.</param>
    /// <param name="attributes">A value of null leaves the attribute out, an empty one leaves only its name.</param>
    public Scope In(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        return new Scope(this, tag);
    }

    /// <summary>Writes an element that holds text only.</summary>
    public void Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        Text(text);
        Close(tag);
    }

    /// <summary>Writes an element that holds nothing and has no end tag.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        EndLine(tag);
    }

    /// <summary>Writes text of documents or words of ours.</summary>
    public void Text(string text) => _markup.Append(HtmlEscape.Text(text));

    /// <summary>Writes one space, such as between two inline elements.</summary>
    public void Space() => _markup.Append(' ');

    /// <summary>Writes a quote: what went as <c>del</c>, what came as <c>ins</c>.</summary>
    /// <param name="quote">The stretches.</param>
    /// <param name="moved">Whether the words that stand on both sides moved.</param>
    public void Marked(IEnumerable<MarkedText> quote, bool moved)
    {
        foreach (var (text, mark) in quote)
        {
            var inner = text.Trim(' ');
            var markup = HtmlEscape.Markup(inner);
            _markup.Append(text.StartsWith(' ') ? " " : string.Empty);
            _markup.Append(mark switch
            {
                _ when inner.Length == 0 => string.Empty,
                Mark.Deleted => $"<del>{markup}</del>",
                Mark.Inserted => $"<ins>{markup}</ins>",
                Mark.Found => $"<mark>{markup}</mark>",
                _ => moved ? $"<span class=\"moved\">{markup}</span>" : markup,
            });
            _markup.Append(inner.Length > 0 && text.EndsWith(' ') ? " " : string.Empty);
        }
    }

    /// <summary>Writes a style or script of ours as it is: the policy in the head holds the hash of exactly these characters.</summary>
    public void Embed(string tag, string content) => _markup.Append('<').Append(tag).Append('>').Append(content).Append("</").Append(tag).Append(">\n");

    /// <inheritdoc/>
    public override string ToString() => _markup.ToString();

    private void Open(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (!Inline.Contains(tag) && _markup[^1] != '\n')
        {
            _markup.Append('\n');
        }

        _markup.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            _ = value switch
            {
                null => _markup,
                "" => _markup.Append(' ').Append(name),
                _ => _markup.Append(' ').Append(name).Append("=\"").Append(HtmlEscape.Text(value)).Append('"'),
            };
        }

        _markup.Append('>');
    }

    private void Close(string tag)
    {
        _markup.Append("</").Append(tag).Append('>');
        EndLine(tag);
    }

    private void EndLine(string tag)
    {
        if (!Inline.Contains(tag))
        {
            _markup.Append('\n');
        }
    }

    /// <summary>An open element.</summary>
    internal readonly struct Scope(HtmlPage page, string tag) : IDisposable
    {
        /// <summary>Ends the element.</summary>
        public void Dispose() => page.Close(tag);
    }
}
