using PolicyDiff.Core.Themes;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PolicyDiff.Ingestion.Themes;

/// <summary>Writes themes as the YAML that <see cref="ThemeFileReader"/> reads.</summary>
public static class ThemeFileWriter
{
    /// <summary>The text of a file of themes.</summary>
    public static string Write(ThemeSet set) => new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithNewLine("\n")
        .Build()
        .Serialize(new
        {
            set.Title,
            set.CareTypes,
            Themes = set.Themes.Select(
                theme => new { theme.Name, theme.Description, theme.Queries, Sections = theme.SectionPatterns }).ToList(),
        });
}
