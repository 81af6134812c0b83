using System.Text.RegularExpressions;
using PolicyDiff.Ingestion.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>The YAML block between two lines of three hyphens at the very start.</summary>
internal static partial class FrontMatter
{
    private const int MostLines = 200;

    /// <summary>
    /// Reads the plain values of the front matter and blanks its lines. What stands between
    /// two lines of hyphens but looks like no YAML is text and stays.
    /// </summary>
    /// <param name="lines">The lines of the text, changed in place.</param>
    /// <returns>The values by key in lower case, and whether front matter was blanked that could not be read.</returns>
    public static (IReadOnlyDictionary<string, string> Properties, bool IsBad) TakeFrom(string[] lines)
    {
        SortedDictionary<string, string> properties = new(StringComparer.Ordinal);
        if (End(lines) is not { } end)
        {
            return (properties, false);
        }

        var block = lines[1..end];
        var root = Read(string.Join('\n', block));
        if (root is null && !block.Any(line => KeyLine().IsMatch(line)) && block.Any(line => !string.IsNullOrWhiteSpace(line)))
        {
            // Lines of hyphens around text: they would make a heading of it.
            (lines[0], lines[end]) = (string.Empty, string.Empty);
            return (properties, false);
        }

        foreach (var pair in root is null ? [] : root.Children.Where(pair => pair is { Key: YamlScalarNode, Value: YamlScalarNode }))
        {
            properties[pair.Key.ToString().ToLowerInvariant()] = pair.Value.ToString();
        }

        Array.Fill(lines, string.Empty, 0, end + 1);
        return (properties, root is null && block.Any(line => !string.IsNullOrWhiteSpace(line)));
    }

    private static int? End(string[] lines)
    {
        if (lines.Length < 2 || lines[0].TrimEnd() != "---")
        {
            return null;
        }

        var end = Array.FindIndex(lines, 1, Math.Min(lines.Length - 1, MostLines), line => line.TrimEnd() is "---" or "...");
        return end < 0 ? null : end;
    }

    /// <summary>The mapping of the block; null where it is none, or goes over the limits of YAML.</summary>
    private static YamlMappingNode? Read(string yaml)
    {
        try
        {
            return YamlReader.Root(yaml) as YamlMappingNode;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^[\w-]{1,40}:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();
}
