using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PolicyDiff.EndToEnd.Tests.ExpectedChanges;

/// <summary>One side of a change of the report, without marks of Markdown and in lower case.</summary>
internal sealed partial class SeenSide
{
    private const int ShortestUnit = 12;

    private readonly IReadOnlyList<string> _units;

    public SeenSide(JsonArray units)
    {
        _units = [.. units.Select(unit => Folded(unit!["text"]!.GetValue<string>()))];
        Text = Folded(string.Join(' ', units.Select(unit => $"{unit!["lead"]} {unit["text"]}")));
    }

    /// <summary>Whether it has no text.</summary>
    public bool IsEmpty => _units.Count == 0;

    /// <summary>The units with their leads.</summary>
    public string Text { get; }

    /// <summary>Whether a quote is part of it, or one of its units is part of the quote: a quote may run over more sentences.</summary>
    public bool Holds(string quote) => Folded(quote) is var words
        && (Text.Contains(words, StringComparison.Ordinal)
            || _units.Any(unit => unit.Length >= ShortestUnit && words.Contains(unit, StringComparison.Ordinal)));

    private static string Folded(string text) =>
        Blanks().Replace(Marks().Replace(text, " ").Replace('’', '\'').Replace('‘', '\''), " ").Trim(' ', '.', ';', ':').ToLowerInvariant();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("[*|`_]")]
    private static partial Regex Marks();
}
