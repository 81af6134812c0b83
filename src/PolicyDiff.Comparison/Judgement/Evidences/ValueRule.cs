using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>Values that one wording has and the other has not: another one in its place, or none.</summary>
internal sealed partial class ValueRule : IEvidenceRule
{
    private const int AgeReach = 40;

    private static readonly HashSet<string> SlightKeys = new(["1", "2", "1440 minuut", "365 per jaar"], StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var values = pair.Values;
        foreach (var kind in values.OnlyLeft.Concat(values.OnlyRight).Select(value => value.Kind).Distinct().Order())
        {
            foreach (var evidence in OfKind(
                pair,
                kind,
                [.. values.OnlyLeft.Where(value => value.Kind == kind)],
                [.. values.OnlyRight.Where(value => value.Kind == kind)]))
            {
                yield return evidence;
            }
        }

        if (values.MovesUnevenly)
        {
            yield return new Evidence("value.some-years-stayed") { Aspect = ChangeAspect.Deadline };
        }
    }

    private static IEnumerable<Evidence> OfKind(JudgedPair pair, ValueKind kind, List<JudgedValue> left, List<JudgedValue> right)
    {
        var isAge = left.All(value => IsAge(pair.Left, value)) && right.All(value => IsAge(pair.Right, value));
        var aspect = isAge ? ChangeAspect.Scope : ChangeAspects.Of(kind);
        if (kind is ValueKind.Year or ValueKind.Reference or ValueKind.Contact or ValueKind.Certificate)
        {
            var isReplaced = left.Count > 0 && right.Count > 0;
            yield return Named($"value.{Name(kind)}{(isReplaced ? "-replaced" : string.Empty)}", pair, left, right, aspect);
            yield break;
        }

        var (hardLeft, hardRight) =
            (left.Where(value => !SlightKeys.Contains(value.Key)).ToList(), right.Where(value => !SlightKeys.Contains(value.Key)).ToList());
        if (hardLeft.Count > 0 && hardRight.Count > 0)
        {
            yield return Named("value.replaced", pair, hardLeft, hardRight, aspect) with
            {
                IsHard = true,
                Direction = ValueDirection.Of(pair, hardLeft[0], hardRight[0]),
            };
        }
        else if (hardLeft.Count + hardRight.Count > 0)
        {
            yield return Named(kind is ValueKind.Count ? "value.count-one-side" : "value.one-side", pair, hardLeft, hardRight, aspect) with
            {
                Strength = Math.Min(2, hardLeft.Count + hardRight.Count),
            };
        }

        if (left.Count + right.Count > hardLeft.Count + hardRight.Count)
        {
            yield return left.Count > 0 && right.Count > 0
                ? Named("value.slight-replaced", pair, left, right, aspect) with { Direction = ValueDirection.Of(pair, left[0], right[0]) }
                : Named("value.slight", pair, left, right, aspect);
        }
    }

    /// <summary>Whether a number of years is how old somebody is: it says for whom a rule holds.</summary>
    private static bool IsAge(JudgedText text, JudgedValue value) =>
        value.Kind is ValueKind.Duration
            && text.Plain[..value.Span.Start] is var before
            && Aged().IsMatch(before[Math.Max(0, before.Length - AgeReach)..]);

    private static Evidence Named(
        string name, JudgedPair pair, IEnumerable<JudgedValue> left, IEnumerable<JudgedValue> right, ChangeAspect aspect) =>
        new(name)
        {
            Aspect = aspect,
            Left = string.Join(", ", left.Select(value => value.Span.In(pair.Left.Raw))),
            Right = string.Join(", ", right.Select(value => value.Span.In(pair.Right.Raw))),
        };

    [GeneratedRegex(
        @"\b(?:leeftijd\b.*|(?:jonger|ouder) dan"
        + "|(?:kinderen|jongeren|jeugdigen|volwassenen|ouderen|personen|verzekerden|patienten|clienten|bewoners|mensen)"
        + @" (?:van|vanaf|tot|onder|boven)(?: de)?)\s$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Aged();

    private static string Name(ValueKind kind) => kind switch
    {
        ValueKind.Year => "year",
        ValueKind.Reference => "reference",
        ValueKind.Contact => "contact",
        _ => "certificate",
    };
}
