using System.Globalization;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Grows one list item by item; a list inside an item shows by its other kind of marker.</summary>
internal sealed class ListGrower
{
    /// <summary>From how many columns to the right a bullet belongs to an inner list.</summary>
    private const int InnerIndent = 2;

    private readonly List<Draft> _roots = [];
    private readonly Stack<Draft> _open = new();

    /// <summary>Whether a list is being grown.</summary>
    public bool IsOpen => _roots.Count > 0;

    /// <summary>Whether a line with this marker is an item: a number must begin a list or follow the number before it.</summary>
    public bool Accepts(string marker) =>
        Ordinal(marker) is not { } value || value == 1 || _open.Any(draft => Ordinal(draft.Marker) == value - 1);

    /// <summary>Whether an item with this marker belongs to the list, on its level or as the first of an inner list.</summary>
    public bool Fits(string marker, int indent) =>
        !IsOpen || _open.Any(draft => Follows(draft, marker, indent)) || _open.Peek().EndsInColon || (IsBullet(marker)
            && Ordinal(_open.Peek().Marker) is null);

    /// <summary>Begins an item.</summary>
    /// <param name="marker">Its marker.</param>
    /// <param name="text">The text behind the marker.</param>
    /// <param name="line">The line it stands on.</param>
    public void Begin(string marker, string text, TypedLine line)
    {
        while (_open.Count > 0 && _open.Any(draft => Follows(draft, marker, line.Indent)))
        {
            if (Follows(_open.Pop(), marker, line.Indent))
            {
                break;
            }
        }

        var draft = new Draft(marker, line.Indent, line.Location);
        draft.Lines.Add([text]);
        (_open.Count == 0 ? _roots : _open.Peek().Children).Add(draft);
        _open.Push(draft);
    }

    /// <summary>Adds a line to the item that is open.</summary>
    /// <param name="text">The line.</param>
    /// <param name="ownLine">Whether it stays a line of its own in the item.</param>
    public void Continue(string text, bool ownLine)
    {
        var lines = _open.Peek().Lines;
        if (ownLine)
        {
            lines.Add([text]);
        }
        else
        {
            lines[^1].Add(text);
        }
    }

    /// <summary>Ends the list.</summary>
    /// <returns>The list; null where none was open.</returns>
    public ListBlock? End()
    {
        var list = IsOpen ? new ListBlock([.. _roots.Select(Finish)], _roots[0].Location) : null;
        _roots.Clear();
        _open.Clear();
        return list;
    }

    private static ListItem Finish(Draft draft) =>
        new(draft.Marker, string.Join(
            '\n', draft.Lines.Select(line => LineJoining.Join(line))), draft.Location, [.. draft.Children.Select(Finish)]);

    /// <summary>
    /// Whether an item stands on the level of one before it: the same bullet, about as far to the right, or the next number.
    /// </summary>
    private static bool Follows(Draft before, string marker, int indent) => (Ordinal(before.Marker), Ordinal(marker)) switch
    {
        (null, null) => string.Equals(before.Marker, marker, StringComparison.Ordinal) && indent - before.Indent < InnerIndent,
        ({ } first, { } second) => second == first + 1 && before.Marker[^1] == marker[^1],
        _ => false,
    };

    private static bool IsBullet(string marker) => Ordinal(marker) is null;

    /// <summary>The value of a number or letter; null for a bullet.</summary>
    private static int? Ordinal(string marker)
    {
        var core = marker.Trim('(', ')', '.');
        return int.TryParse(core, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
            : core.Length == 1 && marker.Length > 1 && char.IsAsciiLetter(core[0]) ? char.ToLowerInvariant(core[0]) - 'a' + 1
            : null;
    }

    private sealed record Draft(string Marker, int Indent, SourceLocation Location)
    {
        /// <summary>The lines of the item as lists of printed lines.</summary>
        public List<List<string>> Lines { get; } = [];

        public List<Draft> Children { get; } = [];

        public bool EndsInColon => Lines[^1][^1].EndsWith(':');
    }
}
