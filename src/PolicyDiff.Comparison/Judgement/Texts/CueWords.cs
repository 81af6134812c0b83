using System.Text.RegularExpressions;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>Expressions that bind, loosen, restrict, deny or condition a rule, in named groups, with the function words of Dutch.</summary>
internal static partial class CueWords
{
    private static readonly Dictionary<string, Regex> Groups = WordList.Rows(typeof(CueWords).Assembly, "cues.txt")
        .ToDictionary(row => row[0], row => Pattern(row.Skip(1)), StringComparer.Ordinal);

    private static readonly HashSet<string> Functions = [.. WordList.Rows(typeof(CueWords).Assembly, "cues.txt")
        .Where(row => row[0] is "function").SelectMany(row => row.Skip(1))];

    private static readonly string[] Absorbed =
        [
            "soft", "permit", "duty", "exempt", "all", "most", "only", "exception", "condition", "on-request",
            "regardless", "or", "and", "forbid", "negation", "bound", "unit",
        ];

    /// <summary>
    /// The text with the doublets blotted out that add nothing: <i>geheel of gedeeltelijk</i>, <i>al dan niet</i>. As long as before.
    /// </summary>
    public static string WithoutDoublets(string plain) => Doublet().Replace(plain, match => new string(' ', match.Length));

    /// <summary>How often an expression of a group stands in a text.</summary>
    /// <param name="group">The name of a group in <c>cues.txt</c>.</param>
    /// <param name="plain">Folded text.</param>
    public static int Count(string group, string plain) => Groups[group].Count(plain);

    /// <summary>The expressions of a group in a text, in order.</summary>
    public static IEnumerable<Match> Find(string group, string plain) => Groups[group].Matches(plain);

    /// <summary>Whether some expression of a group stands in a text.</summary>
    public static bool Has(string group, string plain) => Groups[group].IsMatch(plain);

    /// <summary>Whether a word or phrase is nothing but an expression of some group.</summary>
    public static bool IsCue(string text) =>
        Array.Exists(Absorbed, group => Groups[group].Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length);

    /// <summary>
    /// Whether a word says how things stand to each other in time, place or measure: <i>voor</i>, <i>na</i>, <i>met</i>, <i>zonder</i>.
    /// </summary>
    public static bool IsRelation(string word) => Groups["relation"].Match(word) is { Success: true } match && match.Length == word.Length;

    /// <summary>Whether a word only holds a sentence together.</summary>
    public static bool IsFunctionWord(string word) => Functions.Contains(word);

    /// <summary>The words that deny something, in order; <i>niet</i> in <i>niet meer dan</i> denies nothing.</summary>
    public static IReadOnlyList<string> Denials(string plain) =>
        [.. Find("negation", BoundNegation().Replace(plain, " ")).Select(match => match.Value)];

    // "*" stands for the rest of a word, "..." for some words in between.
    private static Regex Pattern(IEnumerable<string> expressions) => new(
        $@"(?<![\w-])(?:{string.Join('|', expressions.OrderByDescending(expression => expression.Length).Select(expression =>
            Regex.Escape(expression)
                .Replace(@"\*", @"\w*", StringComparison.Ordinal)
                .Replace(@"\.\.\.", @".{0,35}?", StringComparison.Ordinal)
                .Replace(@"\ ", @"\s", StringComparison.Ordinal)))})(?!\w)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    [GeneratedRegex(
        @"\b(?:al dan niet|geheel (?:of|dan wel) (?:gedeeltelijk|deels|ten dele)|(?:direct|rechtstreeks) (?:of|dan wel|noch) indirect"
        + @"|geheel(?= noch (?:gedeeltelijk|ten dele))|(?<=geheel noch )(?:gedeeltelijk|ten dele)"
        + @"|in welke vorm dan ook|op enigerlei wijze|op welke wijze dan ook)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Doublet();

    [GeneratedRegex(
        @"\bniet (?:meer|later|minder|langer|ouder|jonger|hoger|lager|eerder|te boven|alleen|zijnde|anders)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex BoundNegation();
}
