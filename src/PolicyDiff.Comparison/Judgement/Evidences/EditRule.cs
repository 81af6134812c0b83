using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// A small edit in a wording that is otherwise the same, by what was edited: a
/// denial, an expression that binds, <i>en</i> and <i>of</i>, content.
/// </summary>
internal sealed class EditRule : IEvidenceRule
{
    private const int LongestHunk = 8;
    private const int LongestContent = 6;
    private const int LeastContext = 4;

    private static readonly string[] Groups =
    [
        "soft", "permit", "exempt", "all", "most", "only", "exception", "provided", "on-request", "shall", "vague",
        "vat", "workday",
    ];

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var edits = Edits(pair);
        var isNear = pair.IsNear;
        foreach (var kind in (string[])
        [
            "negation", "cue", "bound", "bound-said-twice", "about", "relation", "join", "alternative", "content",
            "listed", "inserted", "narrowed",
        ])
        {
            var found = edits.Where(edit => string.Equals(edit.Kind, kind, StringComparison.Ordinal)).ToList();
            if (found.Count > 0 && (isNear || kind is "content" or "inserted" or "listed"))
            {
                yield return new Evidence(isNear ? $"edit.{kind}" : $"edit.{kind}-far")
                {
                    Aspect = kind switch
                    {
                        "negation" => NegationRule.AspectOf(pair),
                        "bound" or "bound-said-twice" or "about" =>
                            pair.Values.Same.Select(same => ChangeAspects.Of(same.Left.Kind)).DefaultIfEmpty(ChangeAspect.Count).First(),
                        _ => AspectOf(kind, found[0].Left + " " + found[0].Right),
                    },
                    Direction = kind is "join"
                        ? (found[0].Right.Contains("en", StringComparison.Ordinal) ? ChangeDirection.Heavier : ChangeDirection.Lighter)
                        : ChangeDirection.Different,
                    Left = string.Join(", ", found.Select(edit => edit.Left).Where(words => words.Length > 0)),
                    Right = string.Join(", ", found.Select(edit => edit.Right).Where(words => words.Length > 0)),
                };
            }
        }

        if (isNear && edits.Count == 0)
        {
            yield return new Evidence("edit.none");
        }
    }

    private static ChangeAspect AspectOf(string kind, string words) => kind switch
    {
        "join" => ChangeAspect.Condition,
        "relation" => ChangeAspect.Scope,
        "content" or "listed" or "alternative" => ChangedWords.AspectOf(words, ChangeAspect.Content),
        "cue" => Array.Find(Groups, group => CueWords.Has(group, words)) switch
        {
            "all" or "most" => ChangeAspect.Scope,
            "only" or "provided" or "on-request" => ChangeAspect.Condition,
            "exception" => ChangeAspect.Exception,
            "vague" or "workday" => ChangeAspect.Duration,
            "vat" => ChangeAspect.Amount,
            _ => ChangeAspect.Modality,
        },
        _ => ChangedWords.AspectOf(words, ChangeAspect.Scope),
    };

    private static List<(string Kind, string Left, string Right)> Edits(JudgedPair pair)
    {
        var (countsLeft, countsRight) = (Counts(pair.Left), Counts(pair.Right));
        var edits = new List<(string Kind, string Left, string Right)>();
        foreach (var (index, hunk) in pair.Diff.Hunks.Index())
        {
            var (left, right) =
                (pair.Left.Words.Take(
                    hunk.LeftStart..hunk.LeftEnd).ToList(), pair.Right.Words.Take(hunk.RightStart..hunk.RightEnd).ToList());
            if (Math.Max(left.Count, right.Count) <= LongestHunk && HasContext(pair, index)
                && Kind(
                    pair,
                    left,
                    right,
                    word => Surplus(countsLeft, countsRight, word),
                    word => Surplus(countsRight, countsLeft, word)) is { } kind)
            {
                edits.Add((kind, string.Join(' ', left), string.Join(' ', right)));
            }
        }

        return edits;
    }

    /// <summary>Whether enough equal words stand around a hunk, or a hunk of joins does: a comma for <i>en</i> is no difference.</summary>
    private static bool HasContext(JudgedPair pair, int index)
    {
        var hunks = pair.Diff.Hunks;
        var (isFirst, isLast) = (index == 0, index + 1 == hunks.Count);
        if ((!isFirst && IsJoins(pair, index - 1)) || (!isLast && IsJoins(pair, index + 1)))
        {
            return true;
        }

        var before = isFirst ? 2 : hunks[index].LeftStart - hunks[index - 1].LeftEnd;
        var behind = isLast ? 2 : hunks[index + 1].LeftStart - hunks[index].LeftEnd;
        return before + behind >= LeastContext;
    }

    private static bool IsJoins(JudgedPair pair, int index)
    {
        var hunk = pair.Diff.Hunks[index];
        return pair.Left.Words.Take(hunk.LeftStart..hunk.LeftEnd).Concat(pair.Right.Words.Take(hunk.RightStart..hunk.RightEnd)).All(IsJoin);
    }

    private static string? Kind(
        JudgedPair pair, List<string> left, List<string> right, Func<string, bool> isMoreLeft, Func<string, bool> isMoreRight)
    {
        var (onlyLeft, onlyRight) = (left.Where(isMoreLeft).ToList(), right.Where(isMoreRight).ToList());
        if (onlyLeft.Count + onlyRight.Count == 0)
        {
            return null;
        }

        if (onlyLeft is ["en" or "of"] && onlyRight is ["en" or "of"])
        {
            return "join";
        }

        var (before, after) = (string.Join(' ', left), string.Join(' ', right));
        var deniesMore = pair.Left.Denials.Count != pair.Right.Denials.Count && Denies(before) != Denies(after)
            && (Denies(string.Join(' ', onlyLeft)) || Denies(string.Join(' ', onlyRight)));
        return deniesMore ? "negation"
            : Array.Exists(Groups, group => IsOtherCue(pair, group, before, after)) ? "cue"
            : IsOtherCue(pair, "about", before, after) ? "about"
            : IsOtherCue(pair, "bound", before, after) ? (BoundsDiffer(pair) ? "bound" : "bound-said-twice")
            : onlyLeft is [var one] && onlyRight is [var other] && CueWords.IsRelation(one) && CueWords.IsRelation(other) ? "relation"
            : Math.Max(left.Count, right.Count) <= LongestContent ? Content(pair, onlyLeft, onlyRight, left.Concat(right).Any(IsJoin))
            : null;
    }

    /// <summary>Whether a value has another bound: <i>binnen maximaal vijf dagen</i> and <i>binnen vijf dagen</i> have one bound.</summary>
    private static bool BoundsDiffer(JudgedPair pair) =>
        pair.Values.Same.Any(same => BoundFinder.Of(pair.Left, same.Left).Bound != BoundFinder.Of(pair.Right, same.Right).Bound);

    /// <summary>
    /// Words without counterpart on both sides, on one side only, or a word that took up
    /// or lost a part: <i>bijdrage</i>, <i>vereveningsbijdrage</i>.
    /// </summary>
    private static string? Content(JudgedPair pair, List<string> onlyLeft, List<string> onlyRight, bool isJoined)
    {
        var (before, after) =
            (onlyLeft.Where(word => IsUnanswered(pair.Left, pair.Matching.OfLeft, word)).ToList(), onlyRight.Where(
                word => IsUnanswered(pair.Right, pair.Matching.OfRight, word)).ToList());
        return before.Count + after.Count == 0 ? Alternative(pair, onlyLeft, onlyRight)
            : before.Concat(after).All(word => onlyLeft.Concat(onlyRight).Any(other => IsPart(other, word))) ? "narrowed"
            : onlyLeft.Count == 0 || onlyRight.Count == 0 ? (isJoined ? "listed" : "inserted")
            : before.Count == 0 || after.Count == 0 ? "inserted"
            : "content";
    }

    /// <summary>One more of what is said elsewhere too: <i>subcutaan</i>, <i>subcutaan of intraveneus</i>.</summary>
    private static string? Alternative(JudgedPair pair, List<string> onlyLeft, List<string> onlyRight)
    {
        List<string> words = [.. onlyLeft, .. onlyRight];
        return (onlyLeft.Count == 0) != (onlyRight.Count == 0) && words.Exists(IsJoin) && !words.Exists(IsReferring)
            && words.Exists(
                word => char.IsLetter(word[0]) && !CueWords.IsFunctionWord(word) && Times(pair.Left, word) != Times(pair.Right, word))
            ? "alternative"
            : null;
    }

    private static bool IsReferring(string word) => word is "bedoeld" or "bedoelde" or "genoemd" or "genoemde";

    /// <summary>Whether an expression of a group came or went with the edit, and in the wordings as a whole.</summary>
    private static bool IsOtherCue(JudgedPair pair, string group, string before, string after) =>
        pair.Count(group) is var (left, right) && left != right && CueWords.Has(group, before) != CueWords.Has(group, after);

    private static int Times(JudgedText text, string word)
    {
        var root = WordRoots.Of(word);
        return text.Roots.Count(other => string.Equals(other, root, StringComparison.Ordinal));
    }

    private static bool IsJoin(string word) => word is "en" or "of" or "," or "alsmede" or "evenals";

    private static bool IsPart(string part, string word) =>
        part.Length >= 4 && part.Length < word.Length && WordRoots.Of(word).EndsWith(WordRoots.Of(part), StringComparison.Ordinal);

    private static bool Denies(string words) => CueWords.Denials(words).Count > 0;

    private static bool IsUnanswered(JudgedText text, IReadOnlyList<double> answered, string word) =>
        text.Items.Index()
            .Any(entry => entry.Item.Unit.Text.Split(' ').Contains(word, StringComparer.Ordinal)
                && !entry.Item.IsLight
                && answered[entry.Index] < 0.6
                && !Denies(entry.Item.Unit.Text))
        && !CueWords.IsFunctionWord(word) && !text.Lexicon.IsLightWord(word);

    private static Dictionary<string, int> Counts(JudgedText text) =>
        text.Words.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static bool Surplus(Dictionary<string, int> here, Dictionary<string, int> there, string word) =>
        here.GetValueOrDefault(word) > there.GetValueOrDefault(word);
}
