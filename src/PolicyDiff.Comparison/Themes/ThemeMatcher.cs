using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Tells how much a requirement is about a theme.</summary>
internal sealed class ThemeMatcher
{
    private const double InnermostHeading = 0.9;
    private const double ParentHeading = 0.85;
    private const double FarHeading = 0.35;
    private const double ContextShare = 0.6;
    private const double NextQuery = 0.25;
    private const int MostQueries = 4;
    private const double KindShare = 0.15;
    private const int Gap = 4;

    private readonly IReadOnlyList<IReadOnlyList<string>> _queries;
    private readonly IReadOnlyList<Regex> _patterns;
    private readonly IReadOnlyList<RequirementKind> _kinds;
    private readonly Dictionary<string, double> _headings = new(StringComparer.Ordinal);

    public ThemeMatcher(Theme theme, TextReader reader)
    {
        _queries = [.. theme.Queries.Select(reader.Query).Where(query => query.Count > 0)];
        _patterns = [.. theme.SectionPatterns.Select(Pattern)];
        _kinds = theme.Kinds;
    }

    /// <summary>
    /// Whether the theme names kinds of requirements and nothing else: it then holds all of those kinds, whatever else they are about.
    /// </summary>
    public bool IsOfKindsAlone => _queries.Count + _patterns.Count == 0;

    /// <summary>
    /// How much a requirement is about the theme: 0 for not at all, about 1 where its words or its heading say so, more where both do.
    /// </summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="text">Its text.</param>
    /// <param name="context">Its lead and column.</param>
    public double Relevance(Requirement requirement, AnalyzedText text, AnalyzedText context)
    {
        if (IsOfKindsAlone)
        {
            return _kinds.Contains(requirement.Kind) ? 1 : 0;
        }

        var own = Hits(text);
        var around = own > 0 ? 0 : ContextShare * Hits(context);
        var heading = HeadingShare(requirement.Citation.SectionPath);
        var sum = own + around + heading;
        return sum > 0 && _kinds.Contains(requirement.Kind) ? sum + KindShare : sum;
    }

    /// <summary>How many queries a text answers; the first counts whole, the others a little.</summary>
    public double Hits(AnalyzedText text)
    {
        var count = Math.Min(MostQueries, _queries.Count(query => text.Holds(query, query.Count + Gap)));
        return count == 0 ? 0 : 1 + (NextQuery * (count - 1));
    }

    private double HeadingShare(IReadOnlyList<string> path)
    {
        var key = string.Join('\n', path);
        if (!_headings.TryGetValue(key, out var share))
        {
            var distance = path.Reverse().ToList().FindIndex(heading => _patterns.Any(pattern => pattern.IsMatch(heading)));
            share = distance switch { < 0 => 0, 0 => InnermostHeading, 1 => ParentHeading, _ => FarHeading };
            _headings.Add(key, share);
        }

        return share;
    }

    /// <summary>
    /// A pattern begins and ends at a word, unless a star stands there. It comes from a file
    /// that a user wrote, so however many stars it has, it takes linear time.
    /// </summary>
    private static Regex Pattern(string pattern) => new(
        $@"(?:^|\P{{L}}){Regex.Escape(pattern.Trim()).Replace(@"\*", @"[\p{L}\p{N}\-]*", StringComparison.Ordinal)}(?:$|\P{{L}})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
