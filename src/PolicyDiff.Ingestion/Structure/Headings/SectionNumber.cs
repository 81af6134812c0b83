using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>The number of a heading: <c>3</c>, <c>3.2.1</c>; a final dot does not count.</summary>
/// <param name="Parts">The numbers between the dots; never empty.</param>
internal sealed partial record SectionNumber(IReadOnlyList<int> Parts)
{
    private const int MostMissing = 2;

    /// <summary>How deep the number says the heading is; 1 for a chapter.</summary>
    public int Depth => Parts.Count;

    /// <summary>
    /// Splits a heading into its number and its title. A number of four digits (a year) or with a unit behind it is no heading number.
    /// </summary>
    public static bool TryParseHeading(string line, out SectionNumber number, out string title)
    {
        var match = NumberedHeading().Match(line);
        number = match.Success
            ? new SectionNumber([.. match.Groups["part"].Captures.Select(part => WholeNumber.Of(part.ValueSpan))])
            : new SectionNumber([0]);
        title = match.Success ? match.Groups["title"].Value.Trim() : line;
        return match.Success;
    }

    /// <summary>Whether <paramref name="other"/> lies somewhere below this number.</summary>
    public bool IsAncestorOf(SectionNumber other) => Depth < other.Depth && Parts.SequenceEqual(other.Parts.Take(Depth));

    /// <summary>
    /// Whether this number can follow <paramref name="previous"/>: a child, or a next one
    /// on the same or a higher level. At most two may be missing between.
    /// </summary>
    public bool Continues(SectionNumber previous)
    {
        var shared = 0;
        while (shared < Depth && shared < previous.Depth && Parts[shared] == previous.Parts[shared])
        {
            shared++;
        }

        if (shared == Depth)
        {
            return false;
        }

        var step = Parts[shared] - (shared < previous.Depth ? previous.Parts[shared] : 0);
        return step is > 0 and <= MostMissing + 1 && Parts.Skip(shared + 1).All(part => part is >= 0 and <= MostMissing + 1);
    }

    /// <summary>Whether no number is missing between <paramref name="previous"/> and this one.</summary>
    public bool IsNextOf(SectionNumber previous)
    {
        var shared = Parts.Zip(previous.Parts).TakeWhile(pair => pair.First == pair.Second).Count();
        return shared == Depth - 1 && Parts[shared] == (shared < previous.Depth ? previous.Parts[shared] : 0) + 1;
    }

    /// <summary>Value equality: the same parts.</summary>
    public bool Equals(SectionNumber? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Aggregate(17, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Parts);

    [GeneratedRegex(
        @"^\s*(?<part>\d{1,2})(?:\s?\.\s?(?<part>\d{1,2})){0,9}\.?[\s\u00a0]+(?<title>\p{L}.*|['""‘“(]\p{L}.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedHeading();
}
