using System.Globalization;
using System.Text.Json;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;
using PolicyDiff.Ingestion.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Themes;

/// <summary>Reads the themes of a comparison table from YAML: <c>title</c>, <c>careTypes</c> and a list of <c>themes</c>.</summary>
/// <remarks>
/// A theme that cannot be used is reported as an error and left out; whoever asked for the file decides whether to go on.
/// </remarks>
public sealed class ThemeFileReader
{
    private static readonly string[] RootKeys = ["title", "careTypes", "asOf", "introduction", "process", "themes"];
    private static readonly string[] ThemeKeys = ["name", "description", "queries", "sections", "kinds"];

    private static readonly SortedDictionary<string, RequirementKind> Kinds = new(
        Enum.GetValues<RequirementKind>().ToDictionary(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())),
        StringComparer.Ordinal);

    private readonly YamlFile _file;

    private ThemeFileReader(string path) => _file = new YamlFile(path);

    /// <summary>Reads a file of themes.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="path">The path to name it by in diagnostics.</param>
    public static ThemeReading Read(string yaml, string path)
    {
        var reader = new ThemeFileReader(path);
        var set = reader._file.Root(yaml) is { } root ? reader.Set(root, path) : null;
        if (set is null && reader._file.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
        {
            reader._file.Report(IngestionDiagnostics.ThemesWithoutList);
        }

        return new ThemeReading(set, reader._file.Diagnostics);
    }

    private ThemeSet? Set(YamlMappingNode root, string path)
    {
        var values = _file.Values(root, RootKeys);
        List<Theme> themes = [.. _file.Nodes(values, "themes").Select(Theme).OfType<Theme>()];
        return themes.Count == 0 ? null : new ThemeSet(
            YamlFile.Text(values, "title") ?? Path.GetFileNameWithoutExtension(path),
            [.. _file.Texts(values, "careTypes").Select(type => type.ToLowerInvariant())],
            themes)
        {
            Introduction = Paragraphs(values, "introduction"),
            Process = Paragraphs(values, "process"),
            AsOf = Day(values, "asOf"),
        };
    }

    /// <summary>
    /// A list of paragraphs, or one text whose paragraphs are parted by empty lines; breaks of lines inside one are spaces.
    /// </summary>
    private IReadOnlyList<string> Paragraphs(IReadOnlyDictionary<string, YamlNode> values, string key) =>
    [
        .. _file.Texts(values, key)
            .SelectMany(
                text => text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(paragraph => string.Join(
                ' ', paragraph.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
    ];

    private DateOnly? Day(IReadOnlyDictionary<string, YamlNode> values, string key)
    {
        if (YamlFile.Text(values, key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        _file.Report(DiagnosticSeverity.Error, IngestionDiagnostics.ThemesBadDay, values[key], text, key);
        return null;
    }

    private Theme? Theme(YamlNode node)
    {
        if (node is not YamlMappingNode map)
        {
            _file.Report(DiagnosticSeverity.Error, IngestionDiagnostics.ThemeWithoutName, node);
            return null;
        }

        var values = _file.Values(map, ThemeKeys);
        var (queries, sections) = (_file.Texts(values, "queries"), _file.Texts(values, "sections"));
        List<RequirementKind> kinds = [.. _file.Texts(values, "kinds")
            .Select(kind => Kind(kind, values["kinds"]))
            .OfType<RequirementKind>()];
        if (YamlFile.Text(values, "name") is not { } name || queries.Count + sections.Count + kinds.Count == 0)
        {
            _file.Report(DiagnosticSeverity.Error, IngestionDiagnostics.ThemeWithoutName, node);
            return null;
        }

        return new Theme(name, YamlFile.Text(values, "description") ?? string.Empty, queries, sections, kinds);
    }

    private RequirementKind? Kind(string text, YamlNode node)
    {
        if (Kinds.TryGetValue(text, out var kind))
        {
            return kind;
        }

        _file.Report(DiagnosticSeverity.Error, IngestionDiagnostics.ThemesUnknownKind, node, text, EditDistance.Nearest(text, Kinds.Keys));
        return null;
    }
}
