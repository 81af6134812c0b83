using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Names a comparison by its sides.</summary>
internal static class ComparisonTitles
{
    /// <summary>The title of a report: both labels where every set has the same ones.</summary>
    public static string Title(IReadOnlyList<ChangeSet> sets, ReportWords words)
    {
        var labels = sets.Select(set => (Left: set.Left.Label, Right: set.Right.Label)).Distinct().ToList();
        return labels switch
        {
            [var (left, right)] when IsYear(left) && IsYear(right) => words.Format("Title.Years", left, right),
            [var (left, right)] => words.Format("Title.Sides", left, right),
            _ => words["Title.Many"],
        };
    }

    /// <summary>The heading of a part: the insurer where both sides have the same one, otherwise both labels.</summary>
    public static string Heading(ChangeSet set, ReportWords words)
    {
        var insurers = Insurers(set.Left).Union(Insurers(set.Right), StringComparer.Ordinal).ToList();
        return insurers is [var only] ? only : words.Format("Heading.Sides", set.Left.Label, set.Right.Label);
    }

    private static IEnumerable<string> Insurers(ComparisonSide side) =>
        side.Documents.Select(document => document.Metadata.Insurer).OfType<string>();

    private static bool IsYear(string label) => label.Length == 4 && label.All(char.IsAsciiDigit);
}
