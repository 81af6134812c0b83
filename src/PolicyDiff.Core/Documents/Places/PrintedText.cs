using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Documents.Places;

/// <summary>Where a text is printed, line by line. Characters on no line are no printed ones: the space of a line break.</summary>
/// <param name="Lines">The lines in the order of the text; their stretches do not overlap.</param>
public sealed record PrintedText(IReadOnlyList<PrintedLine> Lines)
{
    /// <summary>A text that is printed nowhere, such as that of an empty cell.</summary>
    public static PrintedText Nowhere { get; } = new([]);

    /// <summary>A rectangle for each line, in the order of the text.</summary>
    public IReadOnlyList<PageBox> Boxes => [.. Lines.Select(line => line.Place)];

    /// <summary>A rectangle for each line that holds some of a part of the text, in the order of the text.</summary>
    public IReadOnlyList<PageBox> BoxesOf(TextSpan span) => [.. Lines.Select(line => line.PlaceOf(span)).OfType<PageBox>()];

    /// <summary>Whether all lines are the same.</summary>
    public bool Equals(PrintedText? other) => other is not null && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc/>
    public override int GetHashCode() => Lines.Aggregate(0, HashCode.Combine);
}
