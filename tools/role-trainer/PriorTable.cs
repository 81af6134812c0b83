using System.Globalization;

namespace PolicyDiff.RoleTrainer;

/// <summary>Expert weights by the name of the evidence.</summary>
internal static class PriorTable
{
    /// <summary>Reads the table.</summary>
    /// <exception cref="FormatException">A line has no number.</exception>
    public static IReadOnlyDictionary<string, double> Read(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToDictionary(fields => fields[0], fields => double.Parse(fields[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
