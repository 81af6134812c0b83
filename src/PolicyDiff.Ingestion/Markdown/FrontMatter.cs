using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>The YAML block between two lines of three hyphens at the very start.</summary>
internal static class FrontMatter
{
    private const int MostLines = 200;

    /// <summary>Reads the plain values of the front matter and blanks its lines; front matter that is no YAML is blanked and says nothing.</summary>
    /// <param name="lines">The lines of the text, changed in place.</param>
    public static IReadOnlyDictionary<string, string> TakeFrom(string[] lines)
    {
        SortedDictionary<string, string> properties = new(StringComparer.Ordinal);
        if (lines.Length < 2 || lines[0].TrimEnd() != "---")
        {
            return properties;
        }

        var end = Array.FindIndex(lines, 1, Math.Min(lines.Length - 1, MostLines), line => line.TrimEnd() is "---" or "...");
        if (end < 0)
        {
            return properties;
        }

        foreach (var (key, value) in Read(string.Join('\n', lines[1..end])))
        {
            properties[key] = value;
        }

        Array.Fill(lines, string.Empty, 0, end + 1);
        return properties;
    }

    private static IEnumerable<(string Key, string Value)> Read(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException)
        {
            return [];
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? root.Children
                .Where(pair => pair is { Key: YamlScalarNode, Value: YamlScalarNode })
                .Select(pair => (pair.Key.ToString().ToLowerInvariant(), pair.Value.ToString()))
            : [];
    }
}
