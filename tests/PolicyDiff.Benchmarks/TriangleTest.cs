using System.Globalization;
using PolicyDiff.Comparison;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Asks over three editions whether the pairings agree: what the first has by way of the second is what it has in the third directly.
/// </summary>
internal sealed class TriangleTest(string first, string second, string third)
{
    /// <summary>Prints how many requirements have a partner both ways, and how many of these have the same one.</summary>
    public void Run(TextWriter output)
    {
        var (a, b, c) = (ComparedFile.Read(first), ComparedFile.Read(second), ComparedFile.Read(third));
        var (ab, bc, ac) = (Partners(a, b), Partners(b, c), Partners(a, c));
        var (both, same, onlyBySecond, onlyDirect) = (0, 0, 0, 0);
        foreach (var requirement in a.Requirements)
        {
            var bySecond = ab[requirement.Id].SelectMany(partner => bc[partner]).ToHashSet();
            var direct = ac[requirement.Id].ToHashSet();
            both += bySecond.Count > 0 && direct.Count > 0 ? 1 : 0;
            same += bySecond.Overlaps(direct) ? 1 : 0;
            onlyBySecond += bySecond.Count > 0 && direct.Count == 0 ? 1 : 0;
            onlyDirect += bySecond.Count == 0 && direct.Count > 0 ? 1 : 0;
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{a.Requirements.Count} requirements; {both} have a partner both ways, {same} of them the same ({(double)same / Math.Max(1, both):P1}); only by way of the second {onlyBySecond}, only directly {onlyDirect}"));
    }

    private static ILookup<RequirementId, RequirementId> Partners(ComparisonSide left, ComparisonSide right) =>
        new Comparer().Compare(left, right, new ComparisonOptions()).Changes
            .SelectMany(change => change.Left.SelectMany(one => change.Right.Select(other => (Left: one.Id, Right: other.Id))))
            .ToLookup(pair => pair.Left, pair => pair.Right);
}
