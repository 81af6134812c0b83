using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Analysis.Families;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>
/// Describes what requirements are about, whatever their grammar: word beginnings and compound parts, weighted by rarity.
/// </summary>
/// <remarks>
/// <i>Uniformering van tarieven</i> and <i>uniforme tariefstelling</i> share no stem and yet all of their topic. Words are cut to their
/// first letters (truncation, a stemmer's plainest rival: McNamee and Mayfield, 2004), so this is for texts that found no partner by their
/// words. A word of the heading above counts for a part.
/// </remarks>
internal sealed class TopicVectors
{
    private const int Beginning = 5;
    private const double OfHeading = 0.3;
    private const double OfPart = 0.6;

    private readonly PairVocabulary _vocabulary;
    private readonly Dictionary<string, int> _frequency;
    private readonly double _scale;
    private readonly int _count;

    /// <summary>Counts over all requirements of both sides.</summary>
    public TopicVectors(PairVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        IReadOnlyList<IReadOnlyDictionary<string, double>> left = [.. vocabulary.Left.Select(Topics)];
        IReadOnlyList<IReadOnlyDictionary<string, double>> right = [.. vocabulary.Right.Select(Topics)];
        _frequency = left.Concat(right)
            .SelectMany(topics => topics.Keys)
            .CountBy(topic => topic, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        _count = left.Count + right.Count;
        _scale = Math.Log(_count + 2.0);
        Left = [.. vocabulary.Left.Zip(left, Vector)];
        Right = [.. vocabulary.Right.Zip(right, Vector)];
    }

    private TopicVectors(TopicVectors mirror)
    {
        (_vocabulary, _frequency, _scale, _count) = (mirror._vocabulary, mirror._frequency, mirror._scale, mirror._count);
        (Left, Right) = (mirror.Right, mirror.Left);
    }

    /// <summary>The vectors of the left side, in order.</summary>
    public IReadOnlyList<FeatureVector> Left { get; }

    /// <summary>The vectors of the right side, in order.</summary>
    public IReadOnlyList<FeatureVector> Right { get; }

    /// <summary>The vectors with their sides swapped.</summary>
    public TopicVectors Mirrored() => new(this);

    /// <summary>What the beginning of a requirement is about, its heading left aside.</summary>
    /// <param name="profile">A requirement of either side.</param>
    /// <param name="end">Where the beginning ends in its text.</param>
    public FeatureVector OfBeginning(RequirementProfile profile, int end) =>
        new(Heaviest(profile.Terms.Where(term => term.Span.End <= end).SelectMany(term => Topics(profile, term)))
            .Select(topic => KeyValuePair.Create(topic.Key, topic.Value * Weight(topic.Key))));

    /// <summary>What a stem weighs where it stands in the text of both requirements.</summary>
    public double Weigh(string stem) => Heaviest(Parts(stem)).Sum(topic => topic.Value * Weight(topic.Key));

    private FeatureVector Vector(RequirementProfile profile, IReadOnlyDictionary<string, double> topics)
    {
        var heading = Heaviest(_vocabulary.StemsOf(profile.Requirement.Citation.SectionTitle).SelectMany(Parts))
            .Where(topic => !topics.ContainsKey(topic.Key));
        return new FeatureVector([
            .. topics.Select(topic => KeyValuePair.Create(topic.Key, topic.Value * Weight(topic.Key))),
            .. heading.Select(topic => KeyValuePair.Create(topic.Key, OfHeading * topic.Value * Weight(topic.Key)))]);
    }

    private double Weight(string topic) => Math.Max(0.01, Math.Log((_count + 1.0) / (_frequency.GetValueOrDefault(topic) + 0.5)) / _scale);

    private Dictionary<string, double> Topics(RequirementProfile profile) =>
        Heaviest(profile.Terms.SelectMany(term => Topics(profile, term)));

    private IEnumerable<(string Topic, double Share)> Topics(RequirementProfile profile, Term term) => term.Kind switch
    {
        TermKind.Content when !LightWords.TellNoTopic(term.Span.In(profile.Requirement.Text), term.Stem) => Parts(term.Stem),
        TermKind.Value when term.Value!.Kind is ValueKind.Certificate => Parts(term.Value.Canonical.Replace(' ', '-')),
        TermKind.Value when term.Value.Kind is not (ValueKind.Reference or ValueKind.Year) => [("=" + term.Value.Canonical, 1)],
        _ => [],
    };

    private static Dictionary<string, double> Heaviest(IEnumerable<(string Topic, double Share)> topics) =>
        topics.GroupBy(topic => topic.Topic, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(topic => topic.Share), StringComparer.Ordinal);

    private IEnumerable<(string Topic, double Share)> Parts(string stem) =>
        stem.Split('-', '&', '/')
            .SelectMany(part => PartsOfWord(_vocabulary.Terminology.Canonical(part)))
            .Where(part => part.Topic.Length > 1);

    private IEnumerable<(string Topic, double Share)> PartsOfWord(string name) =>
        _vocabulary.Split(name) is { } parts ? [(Cut(parts.Modifier), OfPart), (Cut(parts.Head), OfPart)] : [(Cut(name), 1)];

    private static string Cut(string stem) => WordFamily.RootOf(stem) is var root && root.Length > Beginning ? root[..Beginning] : root;
}
