using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// Tells for evidence whether the provider is asked more or less. A condition eases a duty
/// and narrows what one is paid or allowed; what binds the buyer eases.
/// </summary>
internal sealed partial class EvidenceDirections
{
    private const int FarthestJoin = 8;

    private static readonly string[] Steps = ["told", "heard", "agreed"];

    private static readonly Dictionary<string, string> Meanings = WordList.Rows(typeof(EvidenceDirections).Assembly, "directions.txt")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly bool _isBenefit;
    private readonly bool _bindsBuyer;
    private readonly bool _isAlternative;
    private readonly bool _isRestricted;
    private readonly JudgedPair _pair;
    private readonly bool _isAboutNeed;
    private readonly bool _isAboutGrant;

    private EvidenceDirections(JudgedPair pair, IReadOnlyList<Evidence> found)
    {
        (_bindsBuyer, _isBenefit) = (BindsBuyer(pair), IsBenefit(pair));
        _isRestricted = Has(pair, "only");
        _pair = pair;
        (_isAboutNeed, _isAboutGrant) = (Has(pair, "need"), Has(pair, "grant"));
        _isAlternative = found.Any(evidence => evidence.Name is "join.or") && !found.Any(evidence => evidence.Name is "join.and");
    }

    /// <summary>Whether a rule gives to the provider: the buyer is bound, money is paid, or leave is given.</summary>
    public static bool IsBenefit(JudgedPair pair)
    {
        var (left, right, bindsBuyer) = (pair.Left.Modality, pair.Right.Modality, BindsBuyer(pair));
        var gives = bindsBuyer || Paid().IsMatch(pair.Left.Plain) || Paid().IsMatch(pair.Right.Plain)
            || (left.Forces.Contains(ModalForce.Permitted) && right.Forces.Contains(ModalForce.Permitted));
        return gives
            && !(bindsBuyer && (HasPower(pair.Left) || HasPower(pair.Right)))
            && !(pair.Left.Denials.Count > 0 && pair.Right.Denials.Count > 0);
    }

    /// <summary>The evidence with directions.</summary>
    public static IReadOnlyList<Evidence> Tell(JudgedPair pair, IReadOnlyList<Evidence> found)
    {
        var directions = new EvidenceDirections(pair, found);
        return [.. found.Select(directions.Told)];
    }

    private Evidence Told(Evidence evidence) => evidence.Name switch
    {
        "party.paying" or "party.buyer-or-provider" => evidence with { Direction = Bearing(evidence) },
        "negation.turned" or "edit.negation" => evidence with { Direction = ChangeDirections.Growing(Denial(evidence)) },
        "cue.all" when IsDistributive(evidence) => evidence with { Direction = ChangeDirection.Different },
        "value.replaced" when !_isBenefit
            && IsThreshold(_pair.Left.Raw, evidence.Left)
            && IsThreshold(_pair.Right.Raw, evidence.Right) => evidence with { Direction = evidence.Direction.Mirrored() },
        _ when evidence.Name.StartsWith("residue.", StringComparison.Ordinal) => evidence,
        _ when StepOrder(evidence) is not 0 and var growth =>
            evidence with { Aspect = ChangeAspect.Procedure, Direction = ChangeDirections.Growing(growth) },
        "cue.permit" or "modality.can" or "modality.permitted" or "modality.you-can" when _isRestricted =>
            evidence with { Direction = ChangeDirection.Different },
        _ when Meanings.TryGetValue(evidence.Name, out var meaning) =>
            evidence with { Direction = ChangeDirections.Growing(Coming(evidence) * Sign(meaning, evidence)) },
        _ when _bindsBuyer
            && evidence.Aspect is ChangeAspect.Modality or ChangeAspect.Duration or ChangeAspect.Deadline or ChangeAspect.Frequency =>
                evidence with { Direction = evidence.Direction.Mirrored() },
        _ => evidence,
    };

    // "Elke" for "alle" says the same.
    private static bool IsDistributive(Evidence evidence) => CueWords.Has("each", FoldedText.Of(evidence.Left + evidence.Right));

    /// <summary>Whether a value bounds for whom a rule holds: <i>cliënten die langer dan drie maanden in zorg zijn</i>.</summary>
    private static bool IsThreshold(string text, string value) =>
        text.IndexOf(value, StringComparison.Ordinal) is >= 0 and var at && Clause().IsMatch(FoldedText.Of(text[..at]));

    /// <summary>
    /// Who must agree stands above who is heard, and who is heard above who is told: positive where the right asks for more.
    /// </summary>
    private int StepOrder(Evidence evidence)
    {
        var (left, right) = (StepRank(evidence.Left), StepRank(evidence.Right));
        return left == 0 || right == 0 ? 0 : (_bindsBuyer ? -1 : 1) * right.CompareTo(left);
    }

    private static int StepRank(string words) => Array.FindIndex(Steps, group => CueWords.Has(group, FoldedText.Of(words))) + 1;

    private int Sign(string meaning, Evidence evidence) => meaning switch
    {
        "demand" => _isAlternative || IsAlternative(evidence.Left, _pair.Left) || IsAlternative(evidence.Right, _pair.Right) ? -1 : 1,
        "freedom" => -1,
        "limit" => _isBenefit ? 1 : -1,
        _ => _isBenefit ? -1 : 1,
    };

    /// <summary>Whether the first of some words stands in a list that <i>of</i> joins.</summary>
    private static bool IsAlternative(string words, JudgedText text)
    {
        var first = words.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(word => char.IsLetter(word[0]) && !CueWords.IsFunctionWord(word));
        return first is not null
            && text.Words.SkipWhile(word => !string.Equals(word, first, StringComparison.Ordinal)).Skip(1).Take(FarthestJoin)
                .TakeWhile(word => word is not ("." or ";" or "|")).FirstOrDefault(word => word is "en" or "of") is "of";
    }

    // 1 where it stands on the right only, -1 where on the left only.
    private static int Coming(Evidence evidence) => (evidence.Right.Length > 0 ? 1 : 0) - (evidence.Left.Length > 0 ? 1 : 0);

    /// <summary>A need that is denied eases, a grant that is denied burdens.</summary>
    private int Denial(Evidence evidence) =>
        (IsDenial(evidence.Right) ? 1 : 0) - (IsDenial(evidence.Left) ? 1 : 0) is var coming && _isAboutNeed
            ? -coming
            : _isAboutGrant || _isBenefit ? coming : 0;

    private static bool IsDenial(string words) => CueWords.Has("negation", words);

    private static bool Has(JudgedPair pair, string group) => pair.Left.Count(group) + pair.Right.Count(group) > 0;

    private static ChangeDirection Bearing(Evidence evidence)
    {
        var (left, right) =
            (evidence.Left.Contains(
                Parties.Provider, StringComparison.Ordinal), evidence.Right.Contains(Parties.Provider, StringComparison.Ordinal));
        return ChangeDirections.Growing((right ? 1 : 0) - (left ? 1 : 0));
    }

    // What the buyer may do burdens; a limit to it eases.
    private static bool HasPower(JudgedText text) =>
        text.Modality.Forces.Contains(ModalForce.Permitted) || text.Plain.Contains("recht voor", StringComparison.Ordinal);

    // A buyer who obliges, asks or encourages binds others.
    private static bool BindsBuyer(JudgedPair pair) =>
        BindsBuyer(pair.Left) && BindsBuyer(pair.Right) && !Imposing().IsMatch(pair.Left.Plain) && !Imposing().IsMatch(pair.Right.Plain);

    private static bool BindsBuyer(JudgedText text) =>
        text.Roles.Acting is var acting && acting.Contains(Parties.Buyer) && !acting.Contains(Parties.Provider);

    [GeneratedRegex(
        @"\b(?:verplicht(?:en)?|eis(?:t|en)|verlang(?:t|en)|vraagt|vragen|verwacht(?:en)?|verzoek(?:t|en)|stimule(?:ert|ren)|adviseert|adviseren"
        + @"|raden|raadt|moedig(?:t|en)|nodig(?:t|en) uit|stel(?:t|len) (?:als|de) (?:eis|voorwaarde))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Imposing();

    [GeneratedRegex(
        @"\b(?:(?:die|dat|als|indien|wanneer)\b[^,.;:]{0,60}(?:meer|minder|langer|korter|ouder|jonger|hoger|lager) dan|van (?:meer|minder) dan)\s$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(
        @"\b(?:vergoed\w*|betaal\w*|betalen|tarief\w*|toeslag\w*|opslag\w*|recht op|in aanmerking|bekostig\w*)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Paid();
}
