using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Themes;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Reads the requirements of two insurers as weighted topics.</summary>
/// <remarks>
/// Between insurers hardly a sentence is shared, so likeness is sought in rare words, parts of compounds, abbreviations and names. A word
/// that only one side knows can match nothing and says little; a heading speaks for all under it.
/// </remarks>
internal sealed partial class TopicVocabulary
{
    private const double WholeShare = 0.6;
    private const double HeadShare = 0.25;
    private const double ModifierShare = 0.15;
    private const double OneSidedShare = 0.2;
    private const double NameShare = 1.5;
    private const double ContextShare = 0.5;
    private const double InnermostShare = 0.3;
    private const double HeadingShare = 0.15;
    private const double AnaphoraShare = 1;
    private const double ThemeShare = 0.4;
    private const double EarlierDiscount = 0.75;
    private const int FewestWords = 3;
    private const int LongestLead = 80;
    private const int FewestOfSentence = 5;

    private static readonly IReadOnlyList<string> Anaphora = WordList.Lines(typeof(TopicVocabulary).Assembly, "anaphora.txt");

    private readonly TopicReader _reader;
    private readonly EquivalentStems _equivalents;
    private readonly TopicWeights _weights;
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
    public TopicVocabulary(
        IReadOnlyList<Requirement> left,
        IReadOnlyList<Requirement> right,
        EquivalentStems equivalents,
        ThemeFinder themes,
        IEnumerable<string> labels)
    {
        (_equivalents, _themes) = (equivalents, themes);
        _reader = new TopicReader([.. left, .. right], equivalents.Terminology);
        var (leftNames, rightNames) = (left.Select(Names).ToList(), right.Select(Names).ToList());
        _weights = new TopicWeights([.. leftNames, .. rightNames]);
        _ownNames = labels.SelectMany(_reader.Read).Select(word => word.Name).Append("groep").ToHashSet(StringComparer.Ordinal);
        _actors = left.Concat(right).Select(requirement => requirement.Actor).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(_reader.Read).Select(word => word.Name).ToHashSet(StringComparer.Ordinal);
        _shared = leftNames.SelectMany(names => names).ToHashSet(StringComparer.Ordinal);
        _shared.IntersectWith(rightNames.SelectMany(names => names));
    }

    /// <summary>The profiles of a side: of its compared policy, then of its earlier ones, which count for less.</summary>
    /// <param name="compared">The requirements of the compared policy.</param>
    /// <param name="earlier">Those of earlier ones; may be empty.</param>
    /// <returns>What has a topic of its own; headings, captions and sentences that only lead on have none.</returns>
    public IReadOnlyList<TopicProfile> Profiles(IReadOnlyList<Requirement> compared, IReadOnlyList<Requirement> earlier)
    {
        var leads = compared.Concat(earlier).Select(requirement => requirement.Lead).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. compared.Where(requirement => HasTopic(requirement, leads)).Select(requirement => Profile(requirement, 1)),
            .. earlier.Where(requirement => HasTopic(requirement, leads)).Select(requirement => Profile(requirement, EarlierDiscount)),
        ];
    }

    private static bool HasTopic(Requirement requirement, HashSet<string> leads) =>
        requirement.Role is not (RequirementRole.Guide or RequirementRole.Declaration or RequirementRole.Question)
        && !(requirement.Text.Length < LongestLead && (requirement.Text.TrimEnd().EndsWith(':') || leads.Contains(requirement.Text)))
        && ContentWords(requirement.Text) >= (MayBeCaption(requirement) ? FewestOfSentence : FewestWords);

    /// <summary>A few words without a sign at their end, that no list, table or value makes a rule: a title over what follows.</summary>
    private static bool MayBeCaption(Requirement requirement) =>
        requirement is { Lead: null, Values: [], Form: not RequirementForm.TableRow }
            && char.IsLetterOrDigit(requirement.Text.TrimEnd()[^1]);

    private static int ContentWords(string text) => DutchAnalyzers.Comparison.Analyze(text).Count(token => IsContent(token.Span.In(text)));

    private static bool IsContent(string word) => !word.Any(char.IsAsciiDigit) && !StopWords.Dutch.Contains(word.ToLowerInvariant());

    private TopicProfile Profile(Requirement requirement, double discount)
    {
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in _reader.Read(requirement))
        {
            Add(features, word, IsName(requirement.Text, word) ? NameShare : 1);
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

        return new TopicProfile(requirement, new FeatureVector(features), own, _equivalents.Actor(requirement.Actor), discount)
        {
            Leans = PointsAtNoun().IsMatch(requirement.Text),
        };
    }

    /// <summary>Whether the text says <i>this subject</i> where its heading names it.</summary>
    private static bool PointsBack(string text) => Anaphora.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    /// <summary>A capital within a sentence: a programme, agreement or institution.</summary>
    private static bool IsName(string text, TopicWord word) =>
        word.Span.Start > 1
            && char.IsUpper(text[word.Span.Start])
            && (char.IsLetter(text[word.Span.Start - 2]) || text[word.Span.Start - 2] == ',');

    /// <summary>
    /// A subject or object that only another sentence names: <i>wij uniformeren deze
    /// prestatie</i>. Behind a preposition it mostly leads on: <i>met dit doel</i>.
    /// </summary>
    [GeneratedRegex(
        @"(?<!\b(?:van|met|in|bij|op|voor|aan|door|over|uit|naar|om|per|tot|na|onder|binnen|volgens|naast|tijdens|tegen|zonder) )\b(?:deze|dit|dergelijke) \p{L}{4,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PointsAtNoun();

    private HashSet<string> Names(Requirement requirement) =>
        _reader.Read(requirement).SelectMany(word => word.Parts.Append(word.Name)).ToHashSet(StringComparer.Ordinal);

    private void AddText(Dictionary<string, double> features, string text, double share)
    {
        foreach (var word in _reader.Read(text))
        {
            Add(features, word, share);
        }
    }

    /// <summary>What is said twice counts once, at its heaviest.</summary>
    private void Add(Dictionary<string, double> features, TopicWord word, double share)
    {
        foreach (var (name, part) in Shares(word).Where(entry => !_ownNames.Contains(entry.Name)))
        {
            var weight = share * part * _weights.Of(name) * (_shared.Contains(name) ? 1 : OneSidedShare);
            features[name] = Math.Max(weight, features.GetValueOrDefault(name));
        }
    }

    private static IEnumerable<(string Name, double Share)> Shares(TopicWord word) => word.Parts.Count == 0
        ? [(word.Name, 1)]
        : [(word.Name, WholeShare), .. word.Parts.SkipLast(1).Select(part => (part, ModifierShare)), (word.Parts[^1], HeadShare)];
}
