using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Scales;

/// <summary>Facts about aspects.</summary>
internal static class ChangeAspects
{
    /// <summary>Whether a change in this respect must be acted on.</summary>
    public static bool IsSubstantive(this ChangeAspect aspect) => aspect <= ChangeAspect.Content;

    /// <summary>The aspect that a changed value of this kind is.</summary>
    public static ChangeAspect Of(ValueKind kind) => kind switch
    {
        ValueKind.Money => ChangeAspect.Amount,
        ValueKind.Percentage => ChangeAspect.Percentage,
        ValueKind.Duration => ChangeAspect.Duration,
        ValueKind.Frequency => ChangeAspect.Frequency,
        ValueKind.Date or ValueKind.Year => ChangeAspect.Deadline,
        ValueKind.Certificate => ChangeAspect.Certificate,
        ValueKind.Contact => ChangeAspect.Contact,
        ValueKind.Reference => ChangeAspect.Reference,
        _ => ChangeAspect.Count,
    };
}
