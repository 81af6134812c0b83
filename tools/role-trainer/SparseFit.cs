namespace PolicyDiff.RoleTrainer;

/// <summary>A logistic sum over few of many features, with a quadratic penalty that pulls every weight to its prior.</summary>
/// <remarks>
/// Newton's method; each step is solved by conjugate gradients (Komarek and Moore, 2005), so no matrix is made. Deterministic.
/// </remarks>
internal static class SparseFit
{
    private const int Rounds = 30;
    private const int InnerRounds = 60;
    private const double Enough = 1e-8;

    /// <summary>The weights, the intercept last.</summary>
    /// <param name="rows">For each example the indexes and strengths of its features.</param>
    /// <param name="labels">Whether the example is positive.</param>
    /// <param name="importance">How much each example counts.</param>
    /// <param name="prior">The expected weights.</param>
    /// <param name="pull">How strongly each weight is pulled to its prior.</param>
    public static double[] Fit(
        IReadOnlyList<(int Index, double Value)[]> rows,
        IReadOnlyList<bool> labels,
        IReadOnlyList<double> importance,
        double[] prior,
        double[] pull)
    {
        double[] target = [.. prior, 0], penalty = [.. pull, 1e-6];
        var weights = (double[])target.Clone();
        for (var round = 0; round < Rounds; round++)
        {
            var (gradient, spread) = Slopes(rows, labels, importance, weights);
            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] += penalty[i] * (weights[i] - target[i]);
            }

            var step = Solve(rows, spread, penalty, gradient);
            var longest = step.Max(Math.Abs);
            var scale = Math.Min(1, 2 / Math.Max(Enough, longest));
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] -= scale * step[i];
            }

            if (longest < 1e-5)
            {
                break;
            }
        }

        return weights;
    }

    /// <summary>The probability of one example.</summary>
    public static double Probability(double[] weights, (int Index, double Value)[] row) => 1 / (1 + Math.Exp(-Sum(weights, row)));

    private static double Sum(double[] weights, (int Index, double Value)[] row) =>
        row.Sum(feature => weights[feature.Index] * feature.Value) + weights[^1];

    private static (double[] Gradient, double[] Spread) Slopes(
        IReadOnlyList<(int Index, double Value)[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> importance, double[] weights)
    {
        var (gradient, spread) = (new double[weights.Length], new double[rows.Count]);
        for (var i = 0; i < rows.Count; i++)
        {
            var probability = Probability(weights, rows[i]);
            spread[i] = importance[i] * Math.Max(1e-6, probability * (1 - probability));
            Add(gradient, rows[i], importance[i] * (probability - (labels[i] ? 1 : 0)));
        }

        return (gradient, spread);
    }

    private static double[] Solve(IReadOnlyList<(int Index, double Value)[]> rows, double[] spread, double[] penalty, double[] right)
    {
        var (solution, rest) = (new double[right.Length], (double[])right.Clone());
        var direction = (double[])rest.Clone();
        var size = Dot(rest, rest);
        for (var round = 0; round < InnerRounds && size > Enough; round++)
        {
            var curved = new double[right.Length];
            for (var i = 0; i < rows.Count; i++)
            {
                Add(curved, rows[i], spread[i] * Sum(direction, rows[i]));
            }

            for (var i = 0; i < curved.Length; i++)
            {
                curved[i] += penalty[i] * direction[i];
            }

            var scale = size / Dot(direction, curved);
            for (var i = 0; i < right.Length; i++)
            {
                solution[i] += scale * direction[i];
                rest[i] -= scale * curved[i];
            }

            var next = Dot(rest, rest);
            for (var i = 0; i < right.Length; i++)
            {
                direction[i] = rest[i] + (next / size * direction[i]);
            }

            size = next;
        }

        return solution;
    }

    private static void Add(double[] sums, (int Index, double Value)[] row, double by)
    {
        foreach (var (index, value) in row)
        {
            sums[index] += by * value;
        }

        sums[^1] += by;
    }

    private static double Dot(double[] one, double[] other) => one.Zip(other, (a, b) => a * b).Sum();
}
