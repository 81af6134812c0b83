using PolicyDiff.Comparison;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>What of the changes is wanted, in which language.</summary>
/// <param name="Layout">The language and form of the report.</param>
/// <param name="Filter">Which changes are wanted.</param>
public sealed record ComparisonSettings(ReportOptions Layout, ChangeFilter Filter)
{
    /// <summary>Compares two sides and keeps what is wanted.</summary>
    internal ChangeSet Compare(ComparisonSide left, ComparisonSide right) =>
        Filter.Apply(new Comparer().Compare(left, right, new ComparisonOptions { Culture = Layout.Culture }));
}
