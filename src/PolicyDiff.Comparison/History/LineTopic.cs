using PolicyDiff.Comparison.Selection;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Comparison.History;

/// <summary>
/// Tells how many of the words of a topic a text holds: <c>WSV</c> also counts as <c>wijksamenwerkingsverband</c>, <c>plan</c> in
/// <c>wijkplan</c>.
/// </summary>
public sealed class LineTopic
{
    private readonly TermReader _reader;
    private readonly IReadOnlyList<string> _asked;

    /// <summary>Reads a topic.</summary>
    /// <param name="topic">The words asked for.</param>
    /// <param name="requirements">The requirements that may be asked about: their texts may explain abbreviations.</param>
    public LineTopic(string topic, IReadOnlyCollection<Requirement> requirements)
    {
        _reader = new TermReader(AbbreviatedNames.Of([.. requirements], DutchAnalyzers.Comparison));
        var stems = _reader.Stems(topic);
        _asked = [.. (stems.Count > 0 ? stems : _reader.Stems(topic.ToUpperInvariant())).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The share of the words, in [0, 1], that stand in the text itself; those in its column or governing sentence count for half.
    /// </summary>
    public double ShareIn(Requirement requirement)
    {
        var own = Words(requirement.Text);
        var around = Words($"{requirement.Lead} {requirement.Column}");
        return _asked.Count == 0 ? 0 : _asked.Sum(asked => Holds(own, asked) ? 1 : Holds(around, asked) ? 0.5 : 0) / _asked.Count;
    }

    private HashSet<string> Words(string text) => _reader.Stems(text).ToHashSet(StringComparer.Ordinal);

    private static bool Holds(HashSet<string> words, string asked) =>
        words.Contains(asked) || words.Any(word => TopicMatcher.IsPartOf(asked, word));
}
