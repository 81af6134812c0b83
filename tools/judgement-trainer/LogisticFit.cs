namespace PolicyDiff.JudgementTrainer;

/// <summary>A logistic sum fitted by Newton's method, with a quadratic penalty that pulls every weight to its prior.</summary>
/// <remarks>Features are scaled by their deviation, so that the penalty means the same for all of them.</remarks>
internal static class LogisticFit
{
    private const int Rounds = 25;
    private const double LongestStep = 1;
    private const double LeastDeviation = 0.15;

    /// <summary>The weights per unit of each feature, the intercept last.</summary>
    /// <param name="features">One row per example.</param>
    /// <param name="labels">Whether the example is positive.</param>
    /// <param name="prior">The expected weight of each feature.</param>
    /// <param name="pull">How strongly weights are pulled to their prior.</param>
    /// <param name="importance">How much each example counts.</param>
    public static double[] Fit(double[][] features, bool[] labels, double[] prior, double pull, double[] importance)
    {
        var size = prior.Length;
        if (features.Length == 0)
        {
            return [.. prior, 0];
        }

        var deviations = Enumerable.Range(0, size).Select(column => Deviation(features, column)).ToArray();
        var scaled = features.Select(row => row.Select((value, column) => value / deviations[column]).Append(1.0).ToArray()).ToArray();
        double[] target = [.. prior.Select((weight, column) => weight * deviations[column]), 0];
        var weights = (double[])target.Clone();
        for (var round = 0; round < Rounds; round++)
        {
            var (gradient, curvature) = Slopes(scaled, labels, weights, importance);
            for (var column = 0; column < size; column++)
            {
                gradient[column] += pull * (weights[column] - target[column]);
                curvature[column, column] += pull;
            }

            curvature[size, size] += 1e-6;
            var step = Solve(curvature, gradient);

            // Far from the optimum the curve is flat, and a whole step would leave for good.
            var scale = Math.Min(1, LongestStep / Math.Max(1e-9, step.Max(Math.Abs)));
            for (var column = 0; column <= size; column++)
            {
                weights[column] -= scale * step[column];
            }
        }

        return [.. weights.Take(size).Select((weight, column) => weight / deviations[column]), weights[size]];
    }

    /// <summary>The probability of one example.</summary>
    public static double Probability(double[] weights, double[] row)
    {
        var sum = weights[^1];
        for (var column = 0; column < row.Length; column++)
        {
            sum += weights[column] * row[column];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Deviation(double[][] features, int column)
    {
        var mean = features.Average(row => row[column]);
        return Math.Max(LeastDeviation, Math.Sqrt(features.Average(row => (row[column] - mean) * (row[column] - mean))));
    }

    private static (double[] Gradient, double[,] Curvature) Slopes(double[][] rows, bool[] labels, double[] weights, double[] importance)
    {
        var size = weights.Length;
        var (gradient, curvature) = (new double[size], new double[size, size]);
        for (var index = 0; index < rows.Length; index++)
        {
            var row = rows[index];
            var sum = 0.0;
            for (var column = 0; column < size; column++)
            {
                sum += weights[column] * row[column];
            }

            var probability = 1 / (1 + Math.Exp(-sum));
            var (error, spread) = (
                importance[index] * (probability - (labels[index] ? 1 : 0)),
                importance[index] * Math.Max(1e-6, probability * (1 - probability)));
            for (var i = 0; i < size; i++)
            {
                if (row[i] != 0)
                {
                    gradient[i] += error * row[i];
                    for (var j = 0; j < size; j++)
                    {
                        curvature[i, j] += spread * row[i] * row[j];
                    }
                }
            }
        }

        return (gradient, curvature);
    }

    /// <summary>Gaussian elimination with pivoting.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var (m, b) = ((double[,])matrix.Clone(), (double[])right.Clone());
        for (var i = 0; i < size; i++)
        {
            var pivot = Enumerable.Range(i, size - i).MaxBy(row => Math.Abs(m[row, i]));
            for (var column = 0; column < size; column++)
            {
                (m[i, column], m[pivot, column]) = (m[pivot, column], m[i, column]);
            }

            (b[i], b[pivot]) = (b[pivot], b[i]);
            for (var row = i + 1; row < size; row++)
            {
                var factor = m[row, i] / m[i, i];
                for (var column = i; column < size && factor != 0; column++)
                {
                    m[row, column] -= factor * m[i, column];
                }

                b[row] -= factor * b[i];
            }
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var column = i + 1; column < size; column++)
            {
                b[i] -= m[i, column] * b[column];
            }

            b[i] /= m[i, i];
        }

        return b;
    }
}
