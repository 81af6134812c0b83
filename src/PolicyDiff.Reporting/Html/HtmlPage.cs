using System.Collections.Frozen;
using System.Text;

namespace PolicyDiff.Reporting.Html;

/// <summary>The sheet an HTML report is written on. Text and attribute values are escaped; tags and names of attributes are ours.</summary>
public sealed class HtmlPage
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal, "a", "cite", "del", "img", "ins", "input", "kbd", "span", "strong");
    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal, "br", "img", "input", "link", "meta");

    private readonly StringBuilder _markup;

    /// <summary>An empty sheet.</summary>
    /// <param name="isWhole">Whether it becomes a whole page, and so begins as one; else a piece of a page.</param>
    public HtmlPage(bool isWhole = true) => _markup = new StringBuilder(isWhole ? "<!DOCTYPE html>\n" : "\n");

    /// <summary>Opens an element and writes what it holds so far; it ends where the scope is disposed of.</summary>
    public Scope In(HtmlElement element)
    {
        Open(element);
        return new Scope(this, element.Tag);
    }

    /// <summary>Writes nodes; those that are null are left out.</summary>
    public void Add(params IEnumerable<HtmlNode?> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is HtmlElement element)
            {
                Open(element);
                Close(element.Tag);
            }
            else
            {
                _markup.Append(node?.Markup);
            }
        }
    }

    /// <summary>Writes a style or script of ours as it is: the policy in the head holds the hash of exactly these characters.</summary>
    public void Embed(string tag, string content) => _markup.Append('<').Append(tag).Append('>').Append(content).Append("</").Append(tag).Append(">\n");

    /// <inheritdoc/>
    public override string ToString() => _markup.ToString();

    private void Open(HtmlElement element)
    {
        if (!Inline.Contains(element.Tag) && _markup[^1] != '\n')
        {
            _markup.Append('\n');
        }

        _markup.Append('<').Append(element.Tag);
        foreach (var (name, value) in element.Attributes)
        {
            _markup.Append(' ').Append(name);
            if (value.Length > 0)
            {
                _markup.Append("=\"").Append(HtmlEscape.Text(value)).Append('"');
            }
        }

        _markup.Append('>');
        Add(element.Content);
    }

    private void Close(string tag)
    {
        if (!Void.Contains(tag))
        {
            _markup.Append("</").Append(tag).Append('>');
        }

        if (!Inline.Contains(tag))
        {
            _markup.Append('\n');
        }
    }

    /// <summary>An open element.</summary>
    public readonly struct Scope : IDisposable
    {
        private readonly HtmlPage _page;
        private readonly string _tag;

        internal Scope(HtmlPage page, string tag) => (_page, _tag) = (page, tag);

        /// <summary>Ends the element.</summary>
        public void Dispose() => _page.Close(_tag);
    }
}
