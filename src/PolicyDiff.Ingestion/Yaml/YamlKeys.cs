using PolicyDiff.Core.Text;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Yaml;

/// <summary>Tells keys of a YAML mapping that mean something from those that do not.</summary>
internal static class YamlKeys
{
    /// <summary>The values under known keys.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="known">The keys; not empty.</param>
    /// <param name="reportUnknown">Hears of any other key: its node, its name, and the known key it most likely stands for.</param>
    public static Dictionary<string, YamlNode> Values(
        YamlMappingNode map, IReadOnlyList<string> known, Action<YamlNode, string, string> reportUnknown)
    {
        Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? string.Empty;
            if (known.Contains(name, StringComparer.Ordinal))
            {
                values[name] = value;
            }
            else
            {
                reportUnknown(key, name, EditDistance.Nearest(name, known));
            }
        }

        return values;
    }
}
