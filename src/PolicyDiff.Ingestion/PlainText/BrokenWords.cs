using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Marks the hyphens at the ends of lines that belong to their word or hang, while it is known which line follows.</summary>
internal static class BrokenWords
{
    /// <summary>The lines, in order, such hyphens as <see cref="LineJoining.KeptHyphen"/>.</summary>
    public static IReadOnlyList<TypedLine> Mark(IReadOnlyList<TypedLine> lines)
    {
        var hyphenation = Hyphenation.Learn([.. lines.Select(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);
        return
        [
            .. lines.Zip(lines.Skip(1)).Select(pair =>
                hyphenation.Keeps(pair.First.Text, pair.Second.Text)
                    ? pair.First with { Text = pair.First.Text[..^1] + LineJoining.KeptHyphen }
                    : pair.First),
            .. lines.TakeLast(1),
        ];
    }
}
