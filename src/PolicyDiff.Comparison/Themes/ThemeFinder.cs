using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Finds the themes that a requirement belongs to.</summary>
internal sealed class ThemeFinder
{
    private const double LeastRelevance = 0.85;
    private const double NearBest = 0.8;
    private const int MostThemes = 2;

    private readonly TextReader _reader = new();
    private readonly IReadOnlyList<(Theme Theme, ThemeMatcher Matcher)> _matchers;

    /// <summary>Makes a finder.</summary>
    /// <param name="themes">The themes to find; may be empty.</param>
    public ThemeFinder(IEnumerable<Theme> themes) => _matchers = [.. themes.Select(theme => (theme, new ThemeMatcher(theme, _reader)))];

    /// <summary>The themes a requirement belongs to, the most fitting first: none, one, or a few that fit about as well.</summary>
    public IReadOnlyList<Theme> Of(Requirement requirement) => [.. Relevances(requirement).Select(entry => entry.Theme)];

    /// <summary>The themes a requirement belongs to with how much it is about each, the most fitting first.</summary>
    public IReadOnlyList<(Theme Theme, double Relevance)> Relevances(Requirement requirement)
    {
        if (_matchers.Count == 0)
        {
            return [];
        }

        var (text, context) =
            (_reader.Read($"{requirement.Text} {requirement.TableHead}"), _reader.Read($"{requirement.Lead} {requirement.Column}"));
        var all = _matchers.Select(entry => (entry.Theme, Relevance: entry.Matcher.Relevance(requirement, text, context))).ToList();
        var best = all.Max(entry => entry.Relevance);
        return
        [
            .. all.Where(
                entry => entry.Relevance >= (IsOfKindsAlone(entry.Theme) ? LeastRelevance : Math.Max(LeastRelevance, NearBest * best)))
                .OrderByDescending(entry => entry.Relevance),
        ];
    }

    /// <summary>
    /// The two most fitting of <see cref="Relevances"/>: what stands in more places of a table
    /// is read as if it were more. A theme of kinds alone takes no place of them.
    /// </summary>
    public IEnumerable<(Theme Theme, double Relevance)> Foremost(Requirement requirement)
    {
        var all = Relevances(requirement).ToLookup(entry => IsOfKindsAlone(entry.Theme));
        return all[false].Take(MostThemes).Concat(all[true]);
    }

    private bool IsOfKindsAlone(Theme theme) => _matchers.First(entry => entry.Theme == theme).Matcher.IsOfKindsAlone;

    /// <summary>How many queries of a theme a stretch of text answers, weighed as in <see cref="Relevances"/>.</summary>
    public double Hits(Theme theme, string text) => _matchers.First(entry => entry.Theme == theme).Matcher.Hits(_reader.Read(text));
}
