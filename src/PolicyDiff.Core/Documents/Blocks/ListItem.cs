using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Documents.Blocks;

/// <summary>One item of a list.</summary>
/// <param name="Marker">The marker as printed (<c>•</c>, <c>-</c>, <c>1.</c>, <c>a)</c>).</param>
/// <param name="Text">The item's own text, without the items below it.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="Children">The items below it; empty where there are none.</param>
public sealed record ListItem(string Marker, string Text, SourceLocation Location, IReadOnlyList<ListItem> Children)
{
    private const int LongestNumber = 3;

    /// <summary>Where the item's own text is printed, without its marker; null where the source has no pages, or does not tell.</summary>
    public PrintedText? Printed { get; init; }

    /// <summary>Whether the marker counts (<c>1.</c>, <c>a)</c>, <c>iv</c>) rather than being a mark that every item has.</summary>
    public bool IsNumbered =>
        Marker.TrimEnd('.', ')') is { Length: > 0 and <= LongestNumber } number && number.All(char.IsAsciiLetterOrDigit);
}
