using System.Globalization;
using PolicyDiff.Comparison.Classification;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Summaries;

/// <summary>Puts a change in one sentence, from its fields and quotes alone.</summary>
internal sealed class SummaryWriter
{
    private readonly CultureInfo _culture;

    public SummaryWriter(CultureInfo culture) => _culture = culture;

    /// <summary>The sentence; never empty.</summary>
    public string Write(Judgement judgement, IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var (before, after) = (ShortQuote.Of(left), ShortQuote.Of(right));
        return judgement.Kind switch
        {
            ChangeKind.Added => Format("Summary.Added", after),
            ChangeKind.Removed => Format("Summary.Removed", before),
            ChangeKind.Uncovered => Format("Summary.Uncovered", before.Length > 0 ? before : after),
            ChangeKind.Modified => Modified(judgement, left[0], right[0]),
            _ when judgement.Substantive => Format($"Summary.{judgement.Kind}.Substantive", before, after),
            _ => Format($"Summary.{judgement.Kind}", before, after),
        };
    }

    private string Modified(Judgement judgement, Requirement left, Requirement right) =>
        Parts(judgement, left, right).ToList() is { Count: > 0 } parts
            ? Format("Summary.Modified.Parts", Capital(string.Join("; ", parts)), ShortQuote.Of(right))
            : Format("Summary.Modified", ShortQuote.Of(left), ShortQuote.Of(right));

    private IEnumerable<string> Parts(Judgement judgement, Requirement left, Requirement right)
    {
        var values = ValueComparison.Of(left.Values, right.Values);
        foreach (var aspect in judgement.Aspects.Where(aspect => aspect.IsSubstantive()))
        {
            var before = Told(values.OnlyLeft).Where(value => ChangeAspects.Of(value.Kind) == aspect).Select(value => value.Text).ToList();
            var after = Told(values.OnlyRight).Where(value => ChangeAspects.Of(value.Kind) == aspect).Select(value => value.Text).ToList();
            if (before.Count + after.Count > 0)
            {
                yield return Values(before, after);
            }
            else if (aspect == ChangeAspect.Modality && left.Modality != right.Modality)
            {
                yield return Format("Summary.Part.Modality", Modality(left), Modality(right));
            }
            else if (ClauseKindOf(aspect) is { } kind && Clauses(left, right, kind, aspect) is { } clauses)
            {
                yield return clauses;
            }
        }
    }

    /// <summary>A bare year beside a day is only the policy's own.</summary>
    private static IEnumerable<PolicyValue> Told(IReadOnlyList<PolicyValue> values) =>
        values.Where(value => value.Kind != ValueKind.Year || !values.Any(other => other.Kind == ValueKind.Date));

    private string Values(List<string> before, List<string> after) =>
        after.Count == 0 ? Format("Summary.Part.ValueGone", string.Join(", ", before))
        : before.Count == 0 ? Format("Summary.Part.ValueNew", string.Join(", ", after))
        : Format("Summary.Part.Value", string.Join(", ", before), string.Join(", ", after));

    private string? Clauses(Requirement left, Requirement right, ClauseKind kind, ChangeAspect aspect)
    {
        var (before, after) = (left.Clauses.Where(clause => clause.Kind == kind).ToList(), right.Clauses.Where(clause => clause.Kind == kind).ToList());
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

    private string Modality(Requirement requirement) => Messages.Get(_culture, $"Modality.{requirement.Modality}");

    private string Format(string key, params object[] values) => Messages.Format(_culture, key, values);

    private string Capital(string text) => text.Split(' ')[0].Contains('@', StringComparison.Ordinal) ? text : char.ToUpper(text[0], _culture) + text[1..];
}
