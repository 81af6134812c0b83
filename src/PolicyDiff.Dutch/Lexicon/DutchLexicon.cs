using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Lexicon;

/// <summary>
/// What words mean the same in policies, which are opposites, and which carry no rule: knowledge in data files that a linguist can read.
/// </summary>
/// <remarks>Words are compared by their <see cref="WordRoots"/>, so that one form of a word in a file stands for all of them.</remarks>
public sealed partial class DutchLexicon
{
    private const int ShortestRest = 4;
    private const int ShortestBare = 5;

    /// <summary>The family of phrases that tell nothing by themselves.</summary>
    internal const string LightFamily = "(light)";

    private static readonly HashSet<string> SupportArticles = new(
        ((string[])["een", "het", "de", "zijn", "haar", "uw", "om", "tot", "voor", "van", "in", "op", "aan"]).Select(WordRoots.Of),
        StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    private readonly Dictionary<string, HashSet<string>> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LexicalPhrase>> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _opposites = [];
    private readonly Dictionary<string, List<IReadOnlyList<string>>> _oppositeTerms = new(StringComparer.Ordinal);
    private readonly List<(string One, string Other)> _oppositePrefixes = [];
    private readonly Dictionary<string, string> _exclusive = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _near = [];
    private readonly Dictionary<string, Dictionary<string, string>> _supported = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lightWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lightRoots = new(StringComparer.Ordinal);

    private DutchLexicon(bool hasFamilies)
    {
        foreach (var row in hasFamilies ? Rows("families.txt") : [])
        {
            AddFamily(row);
        }

        foreach (var row in hasFamilies ? Rows("opposites.txt") : [])
        {
            AddOpposites(row);
        }

        foreach (var row in hasFamilies ? Rows("exclusive-sets.txt") : [])
        {
            foreach (var word in row.Skip(1))
            {
                _exclusive.TryAdd(WordRoots.Of(FoldedText.Of(word)), row[0]);
            }
        }

        foreach (var row in hasFamilies ? Rows("near-families.txt") : [])
        {
            _near.Add((row[0], row[1]));
            _near.Add((row[1], row[0]));
        }

        foreach (var row in hasFamilies ? Rows("support-verbs.txt") : [])
        {
            AddSupportVerb(row);
        }

        foreach (var form in Rows("light-words.txt").SelectMany(row => row).Select(FoldedText.Of))
        {
            AddLight(form);
        }

        foreach (var list in _phrases.Values)
        {
            list.Sort((one, other) => other.Roots.Count.CompareTo(one.Roots.Count));
        }
    }

    /// <summary>The lexicon of the program.</summary>
    public static DutchLexicon Default { get; } = new(hasFamilies: true);

    /// <summary>A lexicon without families and opposites, to measure what they are worth.</summary>
    public static DutchLexicon Bare { get; } = new(hasFamilies: false);

    /// <summary>How many forms and phrases the families hold.</summary>
    public int Size { get; private set; }

    /// <summary>The names of the families that a root belongs to; empty for a word that is in none.</summary>
    public IReadOnlySet<string> FamiliesOf(string root) => _families.GetValueOrDefault(root) ?? None;

    /// <summary>The phrases that begin with a root, the longest first.</summary>
    internal IReadOnlyList<LexicalPhrase> PhrasesFrom(string root) => _phrases.GetValueOrDefault(root) ?? [];

    /// <summary>
    /// Whether two terms of <see cref="OppositeTerms"/> exclude each other: <c>schriftelijk</c> and <c>mondeling</c>. Symmetric.
    /// </summary>
    public bool AreOpposite(string one, string other) =>
        _opposites.Contains((one, other)) || AreOfOneSet(one, other) || ArePrefixed(one, other) || ArePrefixed(other, one);

    /// <summary>
    /// The words and phrases of a text that may have an opposite, each with the place
    /// of its first root; the roots of a phrase are parted by a blank.
    /// </summary>
    /// <param name="roots">The roots of a text in order.</param>
    public IEnumerable<(string Term, int Place)> OppositeTerms(IReadOnlyList<string> roots)
    {
        for (var place = 0; place < roots.Count; place++)
        {
            yield return (roots[place], place);
            foreach (var term in _oppositeTerms.GetValueOrDefault(roots[place]) ?? [])
            {
                if (place + term.Count <= roots.Count
                    && term.Index().All(part => string.Equals(roots[place + part.Index], part.Item, StringComparison.Ordinal)))
                {
                    yield return (string.Join(' ', term), place);
                }
            }
        }
    }

    /// <summary>
    /// What a verb with a noun means as one verb, as its root (<c>een verzoek indienen</c>: <c>verzoeken</c>); null for other pairs.
    /// </summary>
    public string? Supported(string nounRoot, string verbRoot) => _supported.GetValueOrDefault(verbRoot)?.GetValueOrDefault(nounRoot);

    /// <summary>Whether families often stand for one another, though they may differ. Symmetric.</summary>
    public bool AreNear(IReadOnlySet<string> families, IReadOnlySet<string> others) =>
        families.Any(one => others.Any(other => _near.Contains((one, other))));

    /// <summary>Whether a phrase tells nothing by itself.</summary>
    public static bool IsLight(LexicalUnit unit) => unit.Families.Contains(LightFamily);

    /// <summary>Whether a word tells nothing by itself.</summary>
    public bool IsLightWord(string word) => _lightWords.Contains(word);

    /// <summary>Whether some form of a word tells nothing by itself.</summary>
    public bool IsLightRoot(string root) => _lightRoots.Contains(root);

    private static IEnumerable<IReadOnlyList<string>> Rows(string file) => WordRoots.Rows(file);

    private bool AreOfOneSet(string one, string other) =>
        _exclusive.TryGetValue(one, out var set)
            && _exclusive.TryGetValue(other, out var otherSet)
            && string.Equals(set, otherSet, StringComparison.Ordinal)
        && !string.Equals(one, other, StringComparison.Ordinal);

    // "onbevoegd" and "bevoegd", "intramuraal" and "extramuraal": the rest of the word is the same.
    private bool ArePrefixed(string one, string other) => _oppositePrefixes.Exists(pair =>
        one.StartsWith(pair.One, StringComparison.Ordinal)
            && other.StartsWith(pair.Other, StringComparison.Ordinal)
            && one.Length - pair.One.Length >= ShortestRest
        && (pair.Other.Length > 0 || one.Length - pair.One.Length >= ShortestBare)
        && one.AsSpan(pair.One.Length).TrimStart('-').SequenceEqual(other.AsSpan(pair.Other.Length).TrimStart('-')));

    private void AddFamily(IReadOnlyList<string> row)
    {
        foreach (var form in row.Count > 1 ? row.Skip(1) : row)
        {
            Size++;
            var roots = Roots(form);
            if (roots.Count == 1)
            {
                Set(_families, roots[0]).Add(row[0]);
            }
            else if (roots.Count > 1)
            {
                Set(_phrases, roots[0]).Add(new LexicalPhrase(roots, row[0]));
            }
        }
    }

    // A hyphen at the end makes a prefix; an empty second field stands for the word without it.
    private void AddOpposites(IReadOnlyList<string> row)
    {
        if (row[0].EndsWith('-'))
        {
            _oppositePrefixes.Add((row[0].TrimEnd('-'), row.Count > 1 ? row[1].TrimEnd('-') : string.Empty));
            return;
        }

        var (one, other) = row is [var first, var second]
            ? (OppositeTerm(first), OppositeTerm(second))
            : throw new FormatException(
                $"opposites.txt: “{string.Join(" | ", row)}” is no pair; write one word or phrase on each side of the bar.");
        if (!string.Equals(one, other, StringComparison.Ordinal))
        {
            _opposites.Add((one, other));
            _opposites.Add((other, one));
        }
    }

    private string OppositeTerm(string form)
    {
        var roots = Roots(form);
        if (roots.Count > 1)
        {
            Set(_oppositeTerms, roots[0]).Add(roots);
        }

        return string.Join(' ', roots);
    }

    // "een verzoek indienen | verzoeken": a noun and a verb that mean what another verb means.
    private void AddSupportVerb(IReadOnlyList<string> row)
    {
        List<string> roots = [.. Roots(row[0]).Where(root => !SupportArticles.Contains(root))];
        if (roots.Count == 2 && Roots(row[1]) is [var meaning, ..])
        {
            Set(_supported, roots[1]).TryAdd(roots[0], meaning);
        }
    }

    private void AddLight(string form)
    {
        var roots = Roots(form);
        if (roots.Count > 1)
        {
            Set(_phrases, roots[0]).Add(new LexicalPhrase(roots, LightFamily));
            return;
        }

        _lightWords.Add(form);
        if (roots.Count == 1)
        {
            _lightRoots.Add(roots[0]);
        }
    }

    private static List<string> Roots(string form) => [.. Words().Matches(FoldedText.Of(form)).Select(match => WordRoots.Of(match.Value))];

    private static TValue Set<TValue>(Dictionary<string, TValue> sets, string key)
        where TValue : new()
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets.Add(key, set = new TValue());
        }

        return set;
    }

    [GeneratedRegex("[a-z0-9-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
