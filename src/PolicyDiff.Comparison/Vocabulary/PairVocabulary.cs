using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Families;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>The requirements of both sides as profiles, weighed against each other.</summary>
internal sealed class PairVocabulary
{
    private readonly CompoundSplitter _splitter;
    private readonly TermReader _reader;
    private readonly Dictionary<string, FeatureVector> _labels = new(StringComparer.Ordinal);
    private readonly Lazy<TopicVectors> _topics;
    private readonly Lazy<LetterVectors> _letters;

    private PairVocabulary(
        TermReader reader,
        IReadOnlyList<ReadRequirement> left,
        IReadOnlyList<ReadRequirement> right,
        Terminology terminology,
        Lazy<LetterVectors>? letters = null)
    {
        (_reader, Terminology) = (reader, terminology);
        Weights = new TermWeights([.. left.Concat(right).Select(read => read.Terms)], terminology);
        _splitter = new CompoundSplitter(Weights.Stems);
        Left = [.. left.Select(Profile)];
        Right = [.. right.Select(Profile)];
        Columns = new ColumnMap(Left, Right);
        _topics = new Lazy<TopicVectors>(() => new TopicVectors(this));
        _letters = letters ?? new Lazy<LetterVectors>(() => new LetterVectors(this));
    }

    private PairVocabulary(PairVocabulary mirror)
    {
        (Terminology, Weights, _splitter, _reader) = (mirror.Terminology, mirror.Weights, mirror._splitter, mirror._reader);
        (Left, Right) = (mirror.Right, mirror.Left);
        Columns = new ColumnMap(Left, Right);
        _topics = new Lazy<TopicVectors>(() => mirror.Topics.Mirrored());
        _letters = new Lazy<LetterVectors>(() => mirror.Letters.Mirrored());
    }

    /// <summary>The profiles of the left side, in order.</summary>
    public IReadOnlyList<RequirementProfile> Left { get; }

    /// <summary>The profiles of the right side, in order.</summary>
    public IReadOnlyList<RequirementProfile> Right { get; }

    /// <summary>Which columns answer to each other.</summary>
    public ColumnMap Columns { get; }

    /// <summary>What a word weighs.</summary>
    public TermWeights Weights { get; }

    /// <summary>Which words name the same thing.</summary>
    public Terminology Terminology { get; }

    /// <summary>What the requirements are about; worked out when it is first asked for.</summary>
    public TopicVectors Topics => _topics.Value;

    /// <summary>
    /// The requirements by the letters of their words; worked out when first asked for, and kept however the terminology grows.
    /// </summary>
    public LetterVectors Letters => _letters.Value;

    /// <summary>Reads both sides.</summary>
    public static PairVocabulary Of(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var reader = new TermReader(AbbreviatedNames.Of(left.Concat(right), DutchAnalyzers.Comparison));
        return new(reader, [.. left.Select(Read)], [.. right.Select(Read)], Terminology.None);

        ReadRequirement Read(Requirement requirement) => new(requirement, reader.Read(requirement));
    }

    /// <summary>The same sides, weighed anew with what is known of their terminology.</summary>
    public PairVocabulary With(Terminology terminology) => terminology.IsSame(Terminology)
        ? this
        : new(_reader, [.. Left.Select(Read)], [.. Right.Select(Read)], terminology, _letters);

    /// <summary>The vocabulary with its sides swapped.</summary>
    public PairVocabulary Mirrored() => new(this);

    /// <summary>The parts of a compound; null where it is none.</summary>
    public CompoundParts? Split(string stem) => _splitter.Split(stem);

    /// <summary>Whether a stem is the abbreviation of a name that the sides know.</summary>
    public bool IsName(string stem) => _reader.IsName(stem);

    /// <summary>The features of a heading or label.</summary>
    public FeatureVector FeaturesOf(string text)
    {
        if (!_labels.TryGetValue(text, out var features))
        {
            _labels.Add(text, features = new FeatureVector(_reader.Stems(text).SelectMany(WordFeatures)));
        }

        return features;
    }

    /// <summary>The content words of a heading or label as stems.</summary>
    public IReadOnlyList<string> StemsOf(string text) => _reader.Stems(text);

    private static ReadRequirement Read(RequirementProfile profile) => new(profile.Requirement, profile.Terms);

    private RequirementProfile Profile(ReadRequirement read, int index) => new(
        read.Requirement,
        index,
        read.Terms,
        new FeatureVector(read.Terms.SelectMany(Features)),
        FeaturesOf(read.Requirement.Column ?? read.Requirement.Lead ?? string.Empty),
        SectionKeyOf(read.Requirement.Citation));

    private static string SectionKeyOf(Citation citation) => $"{citation.Document}|{string.Join('|', citation.SectionPath)}";

    private IEnumerable<KeyValuePair<string, double>> Features(Term term) => term.Kind switch
    {
        TermKind.Value => ValueFeatures(term.Value!),
        TermKind.Function => [KeyValuePair.Create(term.Stem, Weights.OfFunctionWord(term.Stem))],
        _ => WordFeatures(term.Stem),
    };

    /// <summary>A compound shares most with itself, much with its head, a little with what narrows it.</summary>
    private IEnumerable<KeyValuePair<string, double>> WordFeatures(string stem)
    {
        var name = Terminology.Canonical(stem);
        var weight = Weights.Of(name);
        if (Split(name) is not { } parts)
        {
            var root = WordFamily.RootOf(name);
            return string.Equals(root, name, StringComparison.Ordinal)
                ? [KeyValuePair.Create(name, weight)]
                : [KeyValuePair.Create(name, 0.5 * weight), KeyValuePair.Create(root, 0.5 * weight)];
        }

        return
        [
            KeyValuePair.Create(name, 0.4 * weight),
            KeyValuePair.Create(Terminology.Canonical(parts.Head), 0.4 * weight),
            KeyValuePair.Create(Terminology.Canonical(parts.Modifier), 0.2 * weight),
        ];
    }

    /// <summary>
    /// The kind of a value ties two wordings of a rule together also where the value changed; the value itself ties them more.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, double>> ValueFeatures(PolicyValue value) => value.Kind switch
    {
        ValueKind.Reference => [KeyValuePair.Create("#reference", 0.2)],
        ValueKind.Year => [KeyValuePair.Create("#year", 0.3)],
        ValueKind.Contact => [KeyValuePair.Create("#contact", 0.4), KeyValuePair.Create("=" + value.Canonical, 0.8)],
        _ => [KeyValuePair.Create("#" + value.Kind, 0.5), KeyValuePair.Create("=" + value.Canonical, 0.5)],
    };
}
