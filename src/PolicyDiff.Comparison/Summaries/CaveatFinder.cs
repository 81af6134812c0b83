using System.Globalization;
using PolicyDiff.Comparison.Coverage;
using PolicyDiff.Comparison.Declared;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Quotes;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Comparison.Summaries;

/// <summary>Finds what makes a judgement doubtful.</summary>
internal sealed class CaveatFinder
{
    private const double Unsure = 0.6;

    private static readonly IReadOnlySet<string> Continuing = WordList.Words(typeof(CaveatFinder).Assembly, "continuation-words.txt");

    private readonly CultureInfo _culture;
    private readonly string _left;
    private readonly string _right;
    private readonly ILookup<RequirementId, RuleCorrection> _corrections;
    private readonly IReadOnlyList<(Requirement Requirement, HashSet<string> Stems)> _continued;

    public CaveatFinder(ComparisonSide left, ComparisonSide right, CultureInfo culture)
    {
        (_culture, _left, _right) = (culture, left.Label, right.Label);
        _corrections = CorrectionFinder.Of(right.Documents, right.Requirements);
        _continued = [.. left.Requirements.Count == 0
            ? []
            : right.Requirements.Where(Continues).Select(requirement => (requirement, Stems(requirement.Text)))];
    }

    /// <summary>What makes a change doubtful, in words: what an answer changes in its new text comes first. Null for nothing.</summary>
    public string? Of(GroupJudgement judgement, IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, NearestText? nearest)
    {
        var found = Find(judgement, left, right) ?? Near(judgement, nearest);
        var parts = right.SelectMany(unit => _corrections[unit.Id])
            .Select(Corrected)
            .Distinct(StringComparer.Ordinal)
            .Append(found)
            .OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    private string Corrected(RuleCorrection correction) =>
        Messages.Format(_culture, "Caveat.Corrected", ShortQuote.PlaceOf(correction.Answer), correction.Text);

    private string? Find(GroupJudgement judgement, IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        if (judgement.Kind == ChangeKind.Uncovered)
        {
            return Messages.Get(_culture, judgement.IsNewToCorpus ? "Caveat.NewToCorpus" : "Caveat.Uncovered");
        }

        if (judgement.Repeats is { } place)
        {
            return Messages.Format(_culture, "Caveat.Repeated", ShortQuote.PlaceOf(place), ShortQuote.Of(place));
        }

        if (judgement.Kind == ChangeKind.Removed && Continuation(left[0]) is { } continued)
        {
            return Messages.Format(_culture, "Caveat.Continued", continued.Text);
        }

        return judgement.Substantive && left.Count > 0 && right.Count > 0 && judgement.Confidence < Unsure
            ? Messages.Get(_culture, "Caveat.Unsure")
            : null;
    }

    /// <summary>
    /// What of the other side is so much like a text that stands alone that both had better be read; null where nothing is.
    /// </summary>
    private string? Near(GroupJudgement judgement, NearestText? nearest) => judgement.Substantive && nearest is { IsNear: true } near
        ? Messages.Format(
            _culture,
            "Caveat.Near",
            judgement.Kind == ChangeKind.Added ? _left : _right,
            ShortQuote.PlaceOf(near.Requirement),
            ShortQuote.Of(near.Requirement))
        : null;

    /// <summary>The sentence of the right that says that the subject of a removed rule goes on as before.</summary>
    private Requirement? Continuation(Requirement removed)
    {
        var stems = Stems(string.Join(' ', removed.Citation.SectionPath.Append(removed.Lead).Append(removed.Text)));
        return _continued.FirstOrDefault(candidate => candidate.Stems.Any(stem => stem.Length >= 8 && stems.Contains(stem))).Requirement;
    }

    private static bool Continues(Requirement requirement) => requirement.Role != RequirementRole.Declaration
        && Continuing.Any(phrase => requirement.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static HashSet<string> Stems(string text) =>
        DutchAnalyzers.Comparison.Analyze(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
}
