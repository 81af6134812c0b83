namespace PolicyDiff.Reporting.Tree;

/// <summary>A list.</summary>
/// <param name="Role">What its entries are.</param>
/// <param name="Rows">The entries, in order.</param>
internal sealed record Listing(ListingRole Role, IReadOnlyList<ListRow> Rows) : ReportBlock;
