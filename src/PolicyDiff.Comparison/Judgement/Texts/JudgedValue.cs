using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>A value as it is judged.</summary>
/// <param name="Value">The value as extracted.</param>
/// <param name="Key">Equal for values that mean the same, whatever their notation.</param>
/// <param name="Span">Where it stands in the judged text.</param>
internal sealed record JudgedValue(PolicyValue Value, string Key, TextSpan Span)
{
    /// <summary>What it measures.</summary>
    public ValueKind Kind => Value.Kind;
}
