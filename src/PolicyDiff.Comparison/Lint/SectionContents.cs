using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis.Filters;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Lint;

/// <summary>The words of each section, to see whether a reference leads to what its sentence speaks of.</summary>
internal sealed class SectionContents
{
    // All thresholds are shares of the weight of the words around a reference; tried on the six documents of docs/adr/0053.
    private const double LeastInText = 0.6;
    private const int FewestWords = 2;
    private const double MostCommon = 0.5;
    private const int ShortestWord = 3;

    private static readonly HashSet<string> ReferenceWords =
        [.. WordList.Lines(typeof(SectionContents).Assembly, "reference-words.txt").Select(WordRoots.Of)];

    private readonly IReadOnlyList<SectionPath> _sections;
    private readonly ILookup<string, Requirement> _byNumber;
    private readonly Dictionary<Requirement, HashSet<string>> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _spread;
    private readonly Dictionary<string, HashSet<string>> _ofSections;

    /// <summary>Reads the sections of a document.</summary>
    public SectionContents(LintedDocument linted, IReadOnlyList<SectionPath> sections)
    {
        _sections = [.. sections.Where(path => path.Section.Number is not null)
            .DistinctBy(path => path.Section.Number, StringComparer.OrdinalIgnoreCase)];
        _byNumber = linted.Requirements.Where(unit => unit.Citation.SectionNumber is not null)
            .ToLookup(unit => unit.Citation.SectionNumber!, StringComparer.OrdinalIgnoreCase);
        _ofSections = _sections.ToDictionary(path => path.Section.Number!, WordsOf, StringComparer.OrdinalIgnoreCase);
        _spread = _byNumber.SelectMany(own => own.SelectMany(WordsOf).Distinct(StringComparer.Ordinal)).CountBy(word => word)
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>
    /// The section referred to and the text that is meant instead; null where the section holds any word of the sentence, or no other holds
    /// most of them.
    /// </summary>
    public (SectionPath Target, Requirement Meant)? Misplaced(Requirement unit, PolicyValue reference, string number)
    {
        var words = Words(WithoutReference(unit.Text, reference)).ToList();
        var asked = words.FindAll(word => _spread.GetValueOrDefault(word) <= MostCommon * _byNumber.Count);
        var target = _sections.FirstOrDefault(path => string.Equals(path.Section.Number, number, StringComparison.OrdinalIgnoreCase));
        if (asked.Count < FewestWords || target is null || words.Exists(_ofSections[number].Contains))
        {
            return null;
        }

        return Elsewhere(unit, number)
            .Select(path => Best(path, asked))
            .Where(found => found.Meant is not null && (found.InText >= LeastInText || found.InSection >= 1))
            .OrderByDescending(found => found.InText)
            .ThenByDescending(found => found.InSection)
            .Select(found => ((SectionPath, Requirement)?)(target, found.Meant!))
            .FirstOrDefault();
    }

    /// <summary>The sections that are neither the one referred to, nor above or below it, nor that of the sentence.</summary>
    private IEnumerable<SectionPath> Elsewhere(Requirement unit, string number) => _sections.Where(path =>
        !IsWithin(path.Section.Number!, number) && !IsWithin(number, path.Section.Number!)
        && !string.Equals(path.Section.Number, unit.Citation.SectionNumber, StringComparison.Ordinal));

    /// <summary>The text of a section that holds most of the words, with which part of them it holds, and the section as a whole.</summary>
    private (Requirement? Meant, double InText, double InSection) Best(SectionPath path, List<string> asked)
    {
        List<Requirement> own = [.. _byNumber[path.Section.Number!]
            .Where(other => other.Role is not (RequirementRole.Declaration or RequirementRole.Guide))];
        var best = own.MaxBy(other => asked.Count(WordsOf(other).Contains));
        return best is null ? (null, 0, 0) : (
            best,
            (double)asked.Count(WordsOf(best).Contains) / asked.Count,
            (double)asked.Count(word => own.Exists(other => WordsOf(other).Contains(word))) / asked.Count);
    }

    private HashSet<string> WordsOf(SectionPath path) =>
    [
        .. Words(path.Section.Title),
        .. _byNumber.Where(group => IsWithin(group.Key, path.Section.Number!)).SelectMany(group => group).SelectMany(WordsOf),
    ];

    private HashSet<string> WordsOf(Requirement unit)
    {
        if (!_words.TryGetValue(unit, out var words))
        {
            _words.Add(unit, words = [.. Words(unit.Text).Concat(Words(unit.Lead ?? string.Empty))]);
        }

        return words;
    }

    private static bool IsWithin(string number, string outer) =>
        string.Equals(number, outer, StringComparison.OrdinalIgnoreCase)
            || number.StartsWith($"{outer}.", StringComparison.OrdinalIgnoreCase);

    private static string WithoutReference(string text, PolicyValue reference) =>
        $"{text[..reference.Span.Start]} {text[reference.Span.End..]}";

    /// <summary>
    /// The roots of the content words; of words that the lexicon knows as one family, the family. Separable verbs are put together.
    /// </summary>
    private static IEnumerable<string> Words(string text) => JudgedText.Of(text, DutchLexicon.Default).Units
        .Where(unit => unit.Text.Length > ShortestWord && char.IsLetter(unit.Text[0]) && !DutchLexicon.IsLight(unit)
        && !StopWords.Dutch.Contains(unit.Text))
        .Where(unit => !unit.Roots.Any(root => ReferenceWords.Contains(root) || DutchLexicon.Default.IsLightRoot(root)))
        .Select(unit => unit.Families.Order(StringComparer.Ordinal).FirstOrDefault() is { } family ? $"#{family}"
        : string.Join(' ', unit.Roots))
        .Distinct(StringComparer.Ordinal);
}
