namespace PolicyDiff.Testing.Pdf;

/// <summary>How a table is set.</summary>
/// <param name="Rules">The lines that are drawn.</param>
/// <param name="HasBoldHead">Whether the head is bold; otherwise it looks like any row.</param>
/// <param name="RowsOnFirstPage">After how many rows, without the head, the next page begins; null where all rows are on one page.</param>
/// <param name="RepeatsHead">Whether the next page begins with the head again.</param>
public sealed record TableLook(TableRules Rules, bool HasBoldHead = true, int? RowsOnFirstPage = null, bool RepeatsHead = false);
