using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Declared.Claims;

/// <summary>What the words of a subject tell about the changes that are meant.</summary>
internal static class SubjectKnowledge
{
    private static readonly IReadOnlyList<(IReadOnlyList<ChangeAspect> Aspects, WordSets Words)> Aspects =
        [.. WordList.Rows(typeof(SubjectKnowledge).Assembly, "aspect-words.txt").Select(row => (
            (IReadOnlyList<ChangeAspect>)[.. row[0].Split(',').Select(Enum.Parse<ChangeAspect>)],
            new WordSets([.. row.Skip(1)])))];

    private static readonly IReadOnlyList<(WordSets Subject, WordSets Text)> Kin =
        [.. WordList.Rows(typeof(SubjectKnowledge).Assembly, "subject-kin.txt")
            .Select(row => (new WordSets([row[0]]), new WordSets([.. row.Skip(1)])))];

    /// <summary>The respects in which a change of such a subject is seen.</summary>
    public static IReadOnlySet<ChangeAspect> AspectsOf(string subject) =>
        Aspects.Where(entry => entry.Words.AreIn(subject)).SelectMany(entry => entry.Aspects).ToHashSet();

    /// <summary>
    /// Whether a subject names nothing but the respect: <i>data in het tijdpad</i>, <i>de
    /// tarieven</i>. Every change in that respect is then meant.
    /// </summary>
    public static bool IsOnlyAspect(string subject) => WordSets.WordsOf(subject).Where(IsTelling).ToList() is { Count: > 0 } words
        && words.TrueForAll(word => Aspects.Any(entry => entry.Words.AreIn(word)));

    /// <summary>Whether a claim names a subject at all.</summary>
    public static bool IsTelling(Claim claim) => claim.Values.Count > 0 || WordSets.WordsOf(claim.Topic).Any(IsTelling);

    private static bool IsTelling(string word) =>
        word.Any(char.IsLetter) && !StopWords.Dutch.Contains(word) && !LightWords.TellNoTopic(word, word);

    /// <summary>Whether a text speaks of the subject by another name.</summary>
    public static bool AreKin(string subject, string text) => Kin.Any(entry => entry.Subject.AreIn(subject) && entry.Text.AreIn(text));
}
