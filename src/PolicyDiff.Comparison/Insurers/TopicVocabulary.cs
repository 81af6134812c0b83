using PolicyDiff.Comparison.Matrix;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Reads the requirements of two insurers as weighted topics.</summary>
/// <remarks>
/// Between insurers hardly a sentence is shared, so likeness is sought in rare words, parts of compounds, abbreviations and names. A word
/// that only one side knows can match nothing and says little; a heading speaks for all under it.
/// </remarks>
internal sealed class TopicVocabulary
{
    private const double WholeShare = 0.4;
    private const double HeadShare = 0.35;
    private const double ModifierShare = 0.25;
    private const double OneSidedShare = 0.2;
    private const double NameShare = 1.5;
    private const double ContextShare = 0.5;
    private const double InnermostShare = 0.3;
    private const double HeadingShare = 0.15;
    private const double AnaphoraShare = 0.8;
    private const double ThemeShare = 0.4;

    private static readonly IReadOnlyList<string> Anaphora = WordList.Lines(typeof(TopicVocabulary).Assembly, "anaphora.txt");

    private readonly TermReader _reader;
    private readonly EquivalentStems _equivalents;
    private readonly TermWeights _weights;
    private readonly CompoundSplitter _splitter;
    private readonly HashSet<string> _shared;
    private readonly HashSet<string> _ownNames;
    private readonly HashSet<string> _actors;
    private readonly ThemeFinder _themes;

    /// <summary>Learns the words of both sides.</summary>
    /// <param name="left">All requirements of the left.</param>
    /// <param name="right">All requirements of the right.</param>
    /// <param name="equivalents">What means the same.</param>
    /// <param name="themes">Finds the themes of a requirement.</param>
    /// <param name="labels">What the insurers call themselves: no topic.</param>
    public TopicVocabulary(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, EquivalentStems equivalents, ThemeFinder themes, IEnumerable<string> labels)
    {
        (_equivalents, _themes) = (equivalents, themes);
        _reader = new TermReader(AbbreviatedNames.Of(left.Concat(right)));
        var (leftTerms, rightTerms) = (Terms(left), Terms(right));
        _weights = new TermWeights([.. leftTerms, .. rightTerms], equivalents.Terminology);
        _splitter = new CompoundSplitter(_weights.Stems);
        _ownNames = labels.SelectMany(_reader.Stems).Append("groep").ToHashSet(StringComparer.Ordinal);
        _actors = left.Concat(right).Select(requirement => requirement.Actor).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(_reader.Stems).Select(equivalents.Terminology.Canonical).ToHashSet(StringComparer.Ordinal);
        _shared = Known(leftTerms);
        _shared.IntersectWith(Known(rightTerms));
    }

    /// <summary>The profile of a requirement.</summary>
    public TopicProfile Profile(Requirement requirement, double discount)
    {
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in _reader.Read(requirement).Where(term => term.Kind == TermKind.Content))
        {
            Add(features, term.Stem, IsName(requirement.Text, term) ? NameShare : 1);
        }

        var path = requirement.Citation.SectionPath;
        if (PointsBack(requirement.Text) && path.Count > 0)
        {
            AddText(features, path[^1], AnaphoraShare);
        }

        var own = new FeatureVector(features.Where(feature => !_actors.Contains(feature.Key)));
        AddText(features, $"{requirement.Lead} {requirement.Column}", ContextShare);
        AddText(features, path.Count > 0 ? path[^1] : string.Empty, InnermostShare);
        AddText(features, string.Join(' ', path.SkipLast(1)), HeadingShare);
        foreach (var theme in _themes.Of(requirement))
        {
            features[$"@{theme.Name}"] = ThemeShare;
        }

        return new TopicProfile(requirement, new FeatureVector(features), own, _equivalents.Actor(requirement.Actor), discount);
    }

    /// <summary>Whether the text says <i>this subject</i> where its heading names it.</summary>
    private static bool PointsBack(string text) => Anaphora.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    /// <summary>A capital within a sentence: a programme, agreement or institution.</summary>
    private static bool IsName(string text, Term term) =>
        term.Span.Start > 1 && char.IsUpper(text[term.Span.Start]) && (char.IsLetter(text[term.Span.Start - 2]) || text[term.Span.Start - 2] == ',');

    private List<IReadOnlyList<Term>> Terms(IReadOnlyList<Requirement> requirements) => [.. requirements.Select(_reader.Read)];

    private HashSet<string> Known(IEnumerable<IReadOnlyList<Term>> requirements) =>
        requirements.SelectMany(terms => terms).Where(term => term.Kind == TermKind.Content)
            .SelectMany(term => Parts(term.Stem)).Select(part => part.Name).ToHashSet(StringComparer.Ordinal);

    private void AddText(Dictionary<string, double> features, string text, double share)
    {
        foreach (var stem in _reader.Stems(text).Where(stem => !stem.Any(char.IsAsciiDigit)))
        {
            Add(features, stem, share);
        }
    }

    /// <summary>What is said twice counts once, at its heaviest.</summary>
    private void Add(Dictionary<string, double> features, string stem, double share)
    {
        foreach (var (name, part) in Parts(stem).Where(part => !_ownNames.Contains(part.Name)))
        {
            var weight = share * part * _weights.Of(name) * (_shared.Contains(name) ? 1 : OneSidedShare);
            features[name] = Math.Max(weight, features.GetValueOrDefault(name));
        }
    }

    private IEnumerable<(string Name, double Share)> Parts(string stem)
    {
        var name = _equivalents.Terminology.Canonical(stem);
        if (!string.Equals(name, stem, StringComparison.Ordinal) || _splitter.Split(stem) is not { } parts)
        {
            return [(name, 1)];
        }

        return
        [
            (name, WholeShare),
            (_equivalents.Terminology.Canonical(parts.Head), HeadShare),
            (_equivalents.Terminology.Canonical(parts.Modifier), ModifierShare),
        ];
    }
}
