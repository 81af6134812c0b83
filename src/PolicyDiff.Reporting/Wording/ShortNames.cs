using System.Collections.Frozen;
using System.Reflection;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The short names of insurers and care types, read once from <c>short-names.tsv</c>.</summary>
internal static class ShortNames
{
    private static readonly FrozenDictionary<string, string> Table = Read();

    /// <summary>The short name of an insurer; the full one where no short one is known.</summary>
    public static string OfInsurer(string name) => Table.GetValueOrDefault($"insurer\t{name}", name);

    /// <summary>The short name of a care type; the full one where no short one is known.</summary>
    public static string OfCareType(string name) => Table.GetValueOrDefault($"care\t{name}", name);

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("PolicyDiff.Reporting.Wording.short-names.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToFrozenDictionary(cells => $"{cells[0]}\t{cells[1]}", cells => cells[2], StringComparer.OrdinalIgnoreCase);
    }
}
