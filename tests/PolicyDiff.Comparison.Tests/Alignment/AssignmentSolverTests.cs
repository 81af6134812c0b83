using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PolicyDiff.Comparison.Alignment;

namespace PolicyDiff.Comparison.Tests.Alignment;

public sealed class AssignmentSolverTests
{
    [Property(MaxTest = 200, Replay = "1,1")]
    public Property Solve_SmallGraph_GainsAsMuchAsTryingEverything() => Prop.ForAll(Graphs(), gains =>
    {
        var edges = gains.SelectMany((row, left) => row.Select((gain, right) => new Edge(left, right, gain / 10.0))).ToList();

        var rightOf = AssignmentSolver.Solve(gains.Length, 4, edges);

        var total = rightOf.Select((right, left) => right < 0 ? 0 : gains[left][right] / 10.0).Sum();
        rightOf.Where(right => right >= 0).ShouldBeUnique();
        total.ShouldBe(Best(gains, 0, 0), 1e-9);
    });

    [Fact]
    public void Solve_GreedyChoiceIsWorse_TakesTheBestTotal()
    {
        Edge[] edges = [new(0, 0, 0.9), new(0, 1, 0.8), new(1, 0, 0.8)];

        AssignmentSolver.Solve(2, 2, edges).ShouldBe([1, 0]);
    }

    [Fact]
    public void Solve_EdgeWithoutGain_IsNotChosen() => AssignmentSolver.Solve(1, 1, [new Edge(0, 0, 0)]).ShouldBe([-1]);

    private static double Best(int[][] gains, int left, int taken) => left == gains.Length
        ? 0
        : Enumerable.Range(0, 4).Where(right => (taken & (1 << right)) == 0 && gains[left][right] > 0)
            .Select(right => (gains[left][right] / 10.0) + Best(gains, left + 1, taken | (1 << right)))
            .Append(Best(gains, left + 1, taken))
            .Max();

    private static Arbitrary<int[][]> Graphs() =>
        Gen.Choose(0, 5).SelectMany(rows => Gen.Choose(-3, 9).ArrayOf(4).ArrayOf(rows)).ToArbitrary();
}
