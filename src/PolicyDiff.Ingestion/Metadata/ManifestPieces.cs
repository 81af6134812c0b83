using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Cuts a manifest into its entries by the hyphens of the outer list, without understanding the YAML inside.</summary>
internal static partial class ManifestPieces
{
    /// <summary>The text of each entry with the line where it begins, from 1; empty where the file has no list.</summary>
    public static IReadOnlyList<(string Text, int Line)> Of(string yaml)
    {
        var lines = yaml.Split('\n');
        var starts = Enumerable.Range(0, lines.Length).Where(line => Item().IsMatch(lines[line])).ToList();
        if (starts.Count == 0)
        {
            return [];
        }

        var indent = starts.Min(line => Indent(lines[line]));
        starts.RemoveAll(line => Indent(lines[line]) > indent);
        return [.. starts.Select((start, index) => (
            string.Join('\n', lines[start..(index + 1 < starts.Count ? starts[index + 1] : lines.Length)]),
            start + 1))];
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex(@"^ *- ", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
