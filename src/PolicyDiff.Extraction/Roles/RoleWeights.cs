using System.Globalization;
using PolicyDiff.Dutch;
using PolicyDiff.Extraction.Roles.Evidences;

namespace PolicyDiff.Extraction.Roles;

/// <summary>What each piece of evidence weighs.</summary>
/// <param name="Weights">Log-odds by the name of the evidence; what has no weight counts for nothing.</param>
/// <param name="Intercept">The log-odds of a norm where there is no evidence at all.</param>
internal sealed record RoleWeights(IReadOnlyDictionary<string, double> Weights, double Intercept)
{
    private const string FileName = "role-weights.txt";

    /// <summary>The weights of the program, made by the trainer.</summary>
    public static RoleWeights Default { get; } = Parse(WordList.Rows(typeof(RoleWeights).Assembly, FileName));

    /// <summary>Reads a table: a name and a number on each line, parted by a tab.</summary>
    /// <exception cref="FormatException">A number cannot be read, or the intercept is missing.</exception>
    public static RoleWeights Parse(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var numbers = rows.ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return numbers.Remove("intercept", out var intercept)
            ? new RoleWeights(numbers, intercept)
            : throw new FormatException($"{FileName} lacks intercept.");
    }

    /// <summary>The probability, in [0, 1], that a unit with this evidence is a norm.</summary>
    public double Probability(IEnumerable<RoleEvidence> evidence) =>
        1 / (1 + Math.Exp(-(Intercept + evidence.Sum(one => Weights.GetValueOrDefault(one.Name) * one.Strength))));
}
