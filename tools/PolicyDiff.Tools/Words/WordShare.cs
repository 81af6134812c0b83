using System.Globalization;
using DiffPlex;
using DiffPlex.Model;

namespace PolicyDiff.Tools.Words;

/// <summary>How many words two sequences have in common.</summary>
/// <param name="Left">Words at the left.</param>
/// <param name="Right">Words at the right.</param>
/// <param name="Longer">Words of the longer side.</param>
/// <param name="Sequence">Words in common, in their sequence.</param>
/// <param name="AnyOrder">Words in common, in any order.</param>
internal sealed record WordShare(int Left, int Right, int Longer, int Sequence, int AnyOrder)
{
    private const int ContextWords = 4;

    /// <summary>No words at all.</summary>
    public static WordShare None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Compares two sequences.</summary>
    /// <param name="left">The baseline.</param>
    /// <param name="right">What is compared with it.</param>
    /// <param name="details">Gets each place where they differ.</param>
    public static WordShare Of(IReadOnlyList<string> left, IReadOnlyList<string> right, TextWriter details)
    {
        var differences = new Differ().CreateLineDiffs(
            string.Join('\n', left), string.Join('\n', right), ignoreWhitespace: false, ignoreCase: false).DiffBlocks;
        foreach (var block in differences)
        {
            details.WriteLine(Shown(left, right, block));
        }

        var counts = right.CountBy(static word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var anyOrder = left.CountBy(static word => word, StringComparer.Ordinal)
            .Sum(word => Math.Min(word.Value, counts.GetValueOrDefault(word.Key)));
        var sequence = left.Count - differences.Sum(static block => block.DeleteCountA);
        return new WordShare(left.Count, right.Count, Math.Max(left.Count, right.Count), sequence, anyOrder);
    }

    /// <summary>Both together.</summary>
    public static WordShare operator +(WordShare left, WordShare right) => new(
        left.Left + right.Left, left.Right + right.Right, left.Longer + right.Longer,
        left.Sequence + right.Sequence, left.AnyOrder + right.AnyOrder);

    /// <summary>A line of the table; shares are of the longer side.</summary>
    public string Row(string name) => $"| {name} | {Left} | {Right} | {Share(Sequence)} | {Share(AnyOrder)} |";

    private static string Shown(IReadOnlyList<string> left, IReadOnlyList<string> right, DiffBlock block)
    {
        var before = left.Take(block.DeleteStartA).TakeLast(ContextWords);
        var gone = left.Skip(block.DeleteStartA).Take(block.DeleteCountA);
        var come = right.Skip(block.InsertStartB).Take(block.InsertCountB);
        return $"  … {string.Join(' ', before)} [-{string.Join(' ', gone)}-] {{+{string.Join(' ', come)}+}}";
    }

    private string Share(int common) =>
        string.Create(CultureInfo.InvariantCulture, $"{(Longer == 0 ? 1 : (double)common / Longer) * 100:0.0000}%");
}
