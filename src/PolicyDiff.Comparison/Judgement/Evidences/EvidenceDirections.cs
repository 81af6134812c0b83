using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>Tells for evidence whether the provider is asked more or less. A condition eases a duty and narrows what one is paid or allowed; what binds the buyer eases.</summary>
internal sealed partial class EvidenceDirections
{
    private const int FarthestJoin = 8;

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
        var (left, right) = (pair.Left.Modality, pair.Right.Modality);
        _bindsBuyer = BindsBuyer(pair.Left) && BindsBuyer(pair.Right);
        _isBenefit = _bindsBuyer || Paid().IsMatch(pair.Left.Plain) || Paid().IsMatch(pair.Right.Plain)
            || (left.Forces.Contains(ModalForce.Permitted) && right.Forces.Contains(ModalForce.Permitted));
        _isBenefit &= !(pair.Left.Denials.Count > 0 && pair.Right.Denials.Count > 0);
        _isRestricted = Has(pair, "only");
        _pair = pair;
        (_isAboutNeed, _isAboutGrant) = (Has(pair, "need"), Has(pair, "grant"));
        _isAlternative = found.Any(evidence => evidence.Name is "join.or") && !found.Any(evidence => evidence.Name is "join.and");
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
        "cue.permit" or "modality.can" or "modality.permitted" or "modality.you-can" when _isRestricted => evidence with { Direction = ChangeDirection.Different },
        _ when Meanings.TryGetValue(evidence.Name, out var meaning) => evidence with { Direction = ChangeDirections.Growing(Coming(evidence) * Sign(meaning, evidence)) },
        _ when _bindsBuyer && evidence.Aspect is ChangeAspect.Modality or ChangeAspect.Duration or ChangeAspect.Deadline or ChangeAspect.Frequency => evidence with { Direction = evidence.Direction.Mirrored() },
        _ => evidence,
    };

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
        var first = words.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => char.IsLetter(word[0]) && !CueWords.IsFunctionWord(word));
        return first is not null
            && text.Words.SkipWhile(word => !string.Equals(word, first, StringComparison.Ordinal)).Skip(1).Take(FarthestJoin)
                .TakeWhile(word => word is not ("." or ";" or "|")).FirstOrDefault(word => word is "en" or "of") is "of";
    }

    // 1 where it stands on the right only, -1 where on the left only.
    private static int Coming(Evidence evidence) => (evidence.Right.Length > 0 ? 1 : 0) - (evidence.Left.Length > 0 ? 1 : 0);

    /// <summary>A need that is denied eases, a grant that is denied burdens.</summary>
    private int Denial(Evidence evidence) =>
        (IsDenial(evidence.Right) ? 1 : 0) - (IsDenial(evidence.Left) ? 1 : 0) is var coming && _isAboutNeed ? -coming : _isAboutGrant || _isBenefit ? coming : 0;

    private static bool IsDenial(string words) => CueWords.Has("negation", words);

    private static bool Has(JudgedPair pair, string group) => pair.Left.Count(group) + pair.Right.Count(group) > 0;

    private static ChangeDirection Bearing(Evidence evidence)
    {
        var (left, right) = (evidence.Left.Contains(Parties.Provider, StringComparison.Ordinal), evidence.Right.Contains(Parties.Provider, StringComparison.Ordinal));
        return ChangeDirections.Growing((right ? 1 : 0) - (left ? 1 : 0));
    }

    private static bool BindsBuyer(JudgedText text) =>
        text.Roles.Acting is var acting && acting.Contains(Parties.Buyer) && !acting.Contains(Parties.Provider);

    [GeneratedRegex(@"\b(?:vergoed\w*|betaal\w*|betalen|tarief\w*|toeslag\w*|opslag\w*|recht op|in aanmerking|bekostig\w*)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Paid();
}
