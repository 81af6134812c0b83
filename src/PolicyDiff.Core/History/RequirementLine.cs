using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.History;

/// <summary>One requirement through all editions of an insurer.</summary>
/// <param name="Id">Its id; what it is made of is a promise, written down in <c>docs/history.md</c>.</param>
/// <param name="Insurer">The insurer.</param>
/// <param name="CareTypes">The care types of the document it begins in; empty for all.</param>
/// <param name="Editions">All editions of the insurer in their order, also those before it begins.</param>
/// <param name="Steps">One per edition from the one it begins in; never empty.</param>
public sealed record RequirementLine(
    string Id, string Insurer, IReadOnlyList<string> CareTypes, IReadOnlyList<PolicyEdition> Editions, IReadOnlyList<LineStep> Steps)
{
    /// <summary>The text it begins with.</summary>
    public Requirement First => Steps[0].Requirements[0];

    /// <summary>The text it has now, or had last.</summary>
    public Requirement Latest => Steps.Last(step => step.Requirements.Count > 0).Requirements[0];
}
