using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Parts the marker of a list item from the word that is glued to it: <c>b.zorg</c>, <c>6.Indien</c>.</summary>
/// <remarks>
/// Only where an item nearby has the letter or number before or behind it, so that <c>e.mail</c> and dates stay as they are.
/// </remarks>
internal static partial class GluedMarkers
{
    /// <summary>How many lines may stand between two items of one list.</summary>
    private const int Farthest = 60;

    /// <summary>Mends the lines of a text in place.</summary>
    public static void Part(string[] lines)
    {
        var items = lines.Index()
            .Select(line => (Line: line.Index, Match: Item().Match(line.Item)))
            .Where(item => item.Match.Success).ToList();
        foreach (var (place, (line, match)) in items.Index().Where(item => item.Item.Match.Groups["gap"].Length == 0))
        {
            var before = Enumerable.Range(1, place).Select(steps => items[place - steps]).TakeWhile(other => line - other.Line <= Farthest);
            var behind = items.Skip(place + 1).TakeWhile(other => other.Line - line <= Farthest);
            if (before.Any(other => AreNext(other.Match, match)) || behind.Any(other => AreNext(match, other.Match)))
            {
                lines[line] = lines[line].Insert(match.Length, " ");
            }
        }
    }

    private static bool AreNext(Match one, Match next) =>
        Rank(one) + 1 == Rank(next) && string.Equals(one.Groups["end"].Value, next.Groups["end"].Value, StringComparison.Ordinal);

    /// <summary>The place of a marker; numbers come far before letters.</summary>
    private static int Rank(Match item) =>
        item.Groups["mark"].ValueSpan is var mark && char.IsDigit(mark[0]) ? WholeNumber.Of(mark) : 1000 + mark[0];

    [GeneratedRegex(
        @"^ {0,12}(?<mark>[a-zA-Z]|\d{1,2})(?<end>[.)])(?<gap>\s*)(?=\p{L}{2}|\[\p{L}|(?<=\s)\S)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
