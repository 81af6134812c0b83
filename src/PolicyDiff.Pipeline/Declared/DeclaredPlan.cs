using PolicyDiff.Core.Documents;

namespace PolicyDiff.Pipeline.Declared;

/// <summary>An edition of an insurer whose list of changes is checked.</summary>
/// <param name="LeftLabel">The year of the earlier edition; a dash where the index holds none.</param>
/// <param name="Left">The documents of the earlier edition; may be empty.</param>
/// <param name="RightLabel">The year of the edition.</param>
/// <param name="Right">Its documents; never empty.</param>
internal sealed record DeclaredPlan(
    string LeftLabel, IReadOnlyList<DocumentSummary> Left, string RightLabel, IReadOnlyList<DocumentSummary> Right);
