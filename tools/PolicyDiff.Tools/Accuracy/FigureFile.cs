using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PolicyDiff.Tools.Accuracy;

/// <summary>Reads the lines of the accuracy page.</summary>
internal static class FigureFile
{
    /// <summary>The lines, in the order of the file.</summary>
    /// <param name="yaml">A list of figures.</param>
    /// <exception cref="ToolException">The file cannot be read, a line lacks something, or two have one name.</exception>
    public static IReadOnlyList<FigureRow> Read(string yaml)
    {
        var rows = Parse(yaml);
        foreach (var row in rows.Where(static row => row.Fault is not null))
        {
            throw new ToolException($"docs/figures.yaml, \"{row.Figure}\": {row.Fault}.");
        }

        return rows.GroupBy(static row => row.Figure, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice
            ? throw new ToolException($"docs/figures.yaml, \"{twice.Key}\": stands there twice; give each figure a name of its own.")
            : rows;
    }

    private static FigureRow[] Parse(string yaml)
    {
        try
        {
            var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
            return deserializer.Deserialize<FigureRow[]>(yaml) ?? [];
        }
        catch (YamlException error)
        {
            throw new ToolException($"docs/figures.yaml, line {error.Start.Line}: {error.InnerException?.Message ?? error.Message}");
        }
    }
}
