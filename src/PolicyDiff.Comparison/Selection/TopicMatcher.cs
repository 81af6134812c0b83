using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Comparison.Selection;

/// <summary>
/// Tells whether a requirement is about a topic. <c>WSV</c> also finds <c>wijksamenwerkingsverband</c>, <c>plan</c> also <c>wijkplan</c>.
/// </summary>
/// <remarks>
/// Where a good part of a section names the topic, the whole section is about it: the
/// sentence with the amount seldom repeats whose amount it is.
/// </remarks>
internal sealed class TopicMatcher
{
    private const int ShortestPart = 4;
    private const int LeastOfSection = 2;
    private const double LargePart = 0.2;

    private readonly TermReader _reader;
    private readonly IReadOnlyList<string> _asked;
    private readonly HashSet<string> _sections;

    /// <summary>Makes a matcher.</summary>
    /// <param name="topic">The words asked for; all must be found.</param>
    /// <param name="requirements">The requirements of both sides: their texts may define abbreviations.</param>
    public TopicMatcher(string topic, IReadOnlyList<Requirement> requirements)
    {
        _reader = new TermReader(AbbreviatedNames.Of(requirements, DutchAnalyzers.Comparison));
        var stems = _reader.Stems(topic);
        _asked = stems.Count > 0 ? stems : _reader.Stems(topic.ToUpperInvariant());
        _sections = requirements.GroupBy(SectionOf, StringComparer.Ordinal)
            .Where(section => section.Count(Names) is var count && count >= LeastOfSection && count >= LargePart * section.Count())
            .Select(section => section.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the requirement names the topic, or stands in a section about it.</summary>
    public bool Matches(Requirement requirement) => _sections.Contains(SectionOf(requirement)) || Names(requirement);

    private static string SectionOf(Requirement requirement) =>
        $"{requirement.Citation.Document}|{string.Join('|', requirement.Citation.SectionPath)}";

    /// <summary>Whether every word asked for stands in the requirement's actor, column, lead, text or headings.</summary>
    private bool Names(Requirement requirement)
    {
        var words = Texts(requirement).SelectMany(_reader.Stems).ToHashSet(StringComparer.Ordinal);
        return _asked.Count > 0 && _asked.All(asked => words.Contains(asked) || words.Any(word => IsPartOf(asked, word)));
    }

    private static IEnumerable<string> Texts(Requirement requirement)
    {
        string?[] texts = [requirement.Actor, requirement.Column, requirement.Lead, requirement.Text, .. requirement.Citation.SectionPath];
        return texts.OfType<string>();
    }

    /// <summary>A compound is about its beginning and its end.</summary>
    internal static bool IsPartOf(string asked, string word) =>
        asked.Length >= ShortestPart && word.Length > asked.Length
        && (word.StartsWith(asked, StringComparison.Ordinal) || word.EndsWith(asked, StringComparison.Ordinal));
}
