using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>The number of a heading: <c>3</c>, <c>3.2.1</c>; a final dot does not count.</summary>
/// <param name="Parts">The numbers between the dots; never empty.</param>
internal sealed partial record SectionNumber(IReadOnlyList<int> Parts)
{
    /// <summary>How deep the number says the heading is; 1 for a chapter.</summary>
    public int Depth => Parts.Count;

    /// <summary>Splits a heading into its number and its title. A number of four digits (a year) or with a unit behind it is no heading number.</summary>
    public static bool TryParseHeading(string line, out SectionNumber number, out string title)
    {
        var match = NumberedHeading().Match(line);
        number = match.Success ? new SectionNumber([.. match.Groups["part"].Captures.Select(part => int.Parse(part.ValueSpan, provider: null))]) : new SectionNumber([0]);
        title = match.Success ? match.Groups["title"].Value.Trim() : line;
        return match.Success;
    }

    /// <summary>Whether <paramref name="other"/> lies somewhere below this number.</summary>
    public bool IsAncestorOf(SectionNumber other) => Depth < other.Depth && Parts.SequenceEqual(other.Parts.Take(Depth));

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Parts);

    [GeneratedRegex(@"^\s*(?<part>\d{1,2})(?:\s?\.\s?(?<part>\d{1,2}))*\.?[\s\u00a0]+(?<title>\p{L}.*|['""‘“(]\p{L}.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedHeading();
}
