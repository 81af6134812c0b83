using System.Text;
using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Wording.Quoting;

/// <summary>
/// Gathers characters with their marks into stretches; a space between two marked stretches never carries a mark on its outside.
/// </summary>
internal sealed class MarkedTextBuilder
{
    private readonly List<Inline> _stretches = [];
    private readonly StringBuilder _text = new();
    private Mark _mark;

    /// <summary>Adds a visible character.</summary>
    public void Append(char character, Mark mark)
    {
        if (mark != _mark)
        {
            Flush();
            _mark = mark;
        }

        _text.Append(character);
    }

    /// <summary>Adds a space: inside the stretch when the next character goes on with its mark, outside it otherwise.</summary>
    /// <param name="next">The mark of the character that follows.</param>
    public void AppendSpace(Mark next)
    {
        if (next == _mark || _mark == Mark.None)
        {
            _text.Append(' ');
            return;
        }

        Flush();
        _mark = Mark.None;
        _text.Append(' ');
    }

    /// <summary>The stretches so far, their text made safe.</summary>
    public IReadOnlyList<Inline> Build()
    {
        Flush();
        return _stretches;
    }

    private void Flush()
    {
        var raw = _text.ToString();
        _text.Clear();
        var safe = SafeText.OneLine(raw);
        var before = raw.StartsWith(' ') && _stretches.Count > 0 ? " " : string.Empty;
        var after = raw.EndsWith(' ') && safe.Length > 0 ? " " : string.Empty;
        if (before.Length + safe.Length > 0)
        {
            _stretches.Add(new Inline($"{before}{safe}{after}", safe.Length == 0 ? Mark.None : _mark));
        }
    }
}
