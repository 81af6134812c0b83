using System.Globalization;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Quotes;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Summaries;

/// <summary>Puts a change in one sentence, from its fields and quotes alone.</summary>
internal sealed class SummaryWriter
{
    private readonly CultureInfo _culture;

    public SummaryWriter(CultureInfo culture) => _culture = culture;

    /// <summary>The sentence; never empty.</summary>
    public string Write(GroupJudgement judgement, IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var (before, after) = (ShortQuote.Of(left), ShortQuote.Of(right));
        return judgement.Kind switch
        {
            ChangeKind.Repeated => Format("Summary.Repeated", ShortQuote.PlaceOf(judgement.Repeats!), before.Length > 0 ? before : after),
            ChangeKind.Added or ChangeKind.Removed when judgement.Occurrences > 1 =>
                Format($"Summary.{judgement.Kind}.Often", judgement.Occurrences, before.Length > 0 ? before : after),
            ChangeKind.Added => Format("Summary.Added", after),
            ChangeKind.Removed => Format("Summary.Removed", before),
            ChangeKind.Uncovered => Format("Summary.Uncovered", before.Length > 0 ? before : after),
            _ when judgement.Certainty == JudgementKind.Unsure => Format("Summary.Unsure", before, after),
            ChangeKind.Modified => Modified(judgement, left[0], right[0]),
            _ when judgement.Substantive => Format($"Summary.{judgement.Kind}.Substantive", before, after),
            _ => Format($"Summary.{judgement.Kind}", before, after),
        };
    }

    private string Modified(GroupJudgement judgement, Requirement left, Requirement right) =>
        Parts(judgement, left, right).ToList() is { Count: > 0 } parts
            ? Format("Summary.Modified.Parts", Capital(string.Join("; ", parts)), ShortQuote.Of(right))
            : Format("Summary.Modified", ShortQuote.Of(left), ShortQuote.Of(right));

    private IEnumerable<string> Parts(GroupJudgement judgement, Requirement left, Requirement right)
    {
        foreach (var evidence in judgement.Evidence.Where(evidence => evidence.Name is "value.replaced" or "value.one-side")
            .DistinctBy(evidence => (evidence.Left, evidence.Right)))
        {
            yield return Values(evidence.Left, evidence.Right);
        }

        foreach (var aspect in judgement.Aspects)
        {
            if (ClauseKindOf(aspect) is { } kind && IsSeen(judgement, aspect) && Clauses(left, right, kind, aspect) is { } clauses)
            {
                yield return clauses;
            }
        }

        if (judgement.Aspects.Contains(ChangeAspect.Modality) && ModalWords.Certain(left, right) is var (before, after))
        {
            yield return Format(
                "Summary.Part.Modality", Messages.Get(_culture, $"Modality.{before}"), Messages.Get(_culture, $"Modality.{after}"));
        }
    }

    /// <summary>Whether a word that opens such a clause stands in one wording only.</summary>
    private static bool IsSeen(GroupJudgement judgement, ChangeAspect aspect) => judgement.Evidence.Any(evidence =>
        evidence.Name is "cue.provided" or "cue.exception"
            && evidence.Aspect == aspect
            && (evidence.Left.Length == 0) != (evidence.Right.Length == 0));

    private string Values(string before, string after) =>
        after.Length == 0 ? Format("Summary.Part.ValueGone", before)
        : before.Length == 0 ? Format("Summary.Part.ValueNew", after)
        : Format("Summary.Part.Value", before, after);

    private string? Clauses(Requirement left, Requirement right, ClauseKind kind, ChangeAspect aspect)
    {
        var (before, after) =
            (left.Clauses.Where(clause => clause.Kind == kind).ToList(), right.Clauses.Where(clause => clause.Kind == kind).ToList());
        return (before.Count, after.Count) switch
        {
            (0, > 0) => Format($"Summary.Part.{aspect}New", after[0].Text),
            ( > 0, 0) => Format($"Summary.Part.{aspect}Gone", before[0].Text),
            _ => null,
        };
    }

    private static ClauseKind? ClauseKindOf(ChangeAspect aspect) => aspect switch
    {
        ChangeAspect.Condition => ClauseKind.Condition,
        ChangeAspect.Exception => ClauseKind.Exception,
        _ => null,
    };

    private string Format(string key, params object[] values) => Messages.Format(_culture, key, values);

    private string Capital(string text) =>
        text.Split(' ')[0].Contains('@', StringComparison.Ordinal) ? text : char.ToUpper(text[0], _culture) + text[1..];
}
