using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Themes;

/// <summary>Reads values out of a YAML file and reports what is wrong by line.</summary>
/// <param name="path">The path to name the file by.</param>
internal sealed class YamlFile(string path)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>What was wrong, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. _diagnostics.OrderBy(diagnostic => diagnostic.Location?.Line ?? 0)];

    /// <summary>The mapping at the root; null where the file is no YAML or holds none.</summary>
    public YamlMappingNode? Root(string yaml)
    {
        try
        {
            return YamlReader.Root(yaml) as YamlMappingNode;
        }
        catch (YamlException error)
        {
            var code = error is YamlLimitException ? IngestionDiagnostics.YamlTooLarge : IngestionDiagnostics.ThemesSyntax;
            _diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, [], new DiagnosticLocation(path, Line: (int)error.Start.Line)));
            return null;
        }
    }

    /// <summary>The values of a mapping by key; a key that means nothing is reported.</summary>
    public IReadOnlyDictionary<string, YamlNode> Values(YamlMappingNode map, IReadOnlyList<string> keys) => YamlKeys.Values(
        map, keys, (node, name, nearest) => Report(DiagnosticSeverity.Warning, IngestionDiagnostics.ThemesUnknownKey, node, name, nearest));

    /// <summary>A text; null where it is absent, empty or no text.</summary>
    public static string? Text(IReadOnlyDictionary<string, YamlNode> values, string key) =>
        values.GetValueOrDefault(key) is YamlScalarNode { Value: { } text } && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>A list of texts; a single text counts as a list of one. What is neither is reported.</summary>
    public IReadOnlyList<string> Texts(IReadOnlyDictionary<string, YamlNode> values, string key) =>
        values.TryGetValue(key, out var node) ? Texts(node, key) : [];

    /// <summary>The texts of a node.</summary>
    public IReadOnlyList<string> Texts(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: var single })
        {
            return string.IsNullOrWhiteSpace(single) ? [] : [single.Trim()];
        }

        if (node is YamlSequenceNode list && list.All(item => item is YamlScalarNode))
        {
            return [.. list.OfType<YamlScalarNode>().Select(item => item.Value?.Trim()).OfType<string>().Where(text => text.Length > 0)];
        }

        Report(DiagnosticSeverity.Error, IngestionDiagnostics.ThemesNoList, node, key);
        return [];
    }

    /// <summary>The nodes of a list; what is no list is reported.</summary>
    public IReadOnlyList<YamlNode> Nodes(IReadOnlyDictionary<string, YamlNode> values, string key)
    {
        if (!values.TryGetValue(key, out var node))
        {
            return [];
        }

        if (node is YamlSequenceNode list)
        {
            return [.. list];
        }

        Report(DiagnosticSeverity.Error, IngestionDiagnostics.ThemesNoList, node, key);
        return [];
    }

    /// <summary>Reports something about a node.</summary>
    public void Report(DiagnosticSeverity severity, string code, YamlNode node, params IReadOnlyList<string> arguments) =>
        _diagnostics.Add(new Diagnostic(code, severity, arguments, new DiagnosticLocation(path, Line: (int)node.Start.Line)));

    /// <summary>Reports something about the file as a whole.</summary>
    public void Report(string code) => _diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, [], new DiagnosticLocation(path)));
}
