using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Quotes;

/// <summary>The words of requirements on one line, cut off behind a word where they are long.</summary>
internal static class ShortQuote
{
    private const int Longest = 200;

    /// <summary>Where a requirement stands: the number of its section, or else the title.</summary>
    public static string PlaceOf(Requirement requirement) =>
        requirement.Citation.SectionNumber is { } number ? $"§{number}" : $"‘{requirement.Citation.SectionTitle}’";

    /// <summary>The quote; about 200 characters at most.</summary>
    public static string Of(params IEnumerable<Requirement> requirements)
    {
        var text = string.Join(' ', requirements.Select(requirement => requirement.Text)).ReplaceLineEndings(" ");
        return text.Length <= Longest ? text : text[..Math.Max(1, text.LastIndexOf(' ', Longest))] + " …";
    }
}
