namespace PolicyDiff.Reporting.ThemeTables;

/// <summary>A cell of a comparison table, in words.</summary>
/// <param name="Statements">The bullets.</param>
/// <param name="Gap">Why there is none; null where there are some.</param>
/// <param name="Reference">That the policy refers elsewhere, in words; null where it does not.</param>
/// <param name="ReferenceStatement">Where it does so; null where it does not.</param>
/// <param name="More">That there is more than is shown; null where there is not.</param>
internal sealed record TableCell(
    IReadOnlyList<TableStatement> Statements, string? Gap, string? Reference, TableStatement? ReferenceStatement, string? More)
{
    /// <summary>What stands between two values.</summary>
    public static string Separator => " · ";
}
