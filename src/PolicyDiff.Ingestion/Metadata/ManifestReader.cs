using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Reads <c>manifest.yaml</c>: a list <c>documents:</c> of what is known of each file of a corpus.</summary>
/// <remarks>
/// An entry that is wrong is reported and left out; a value that is wrong is reported and counts as not given. The rest goes on.
/// </remarks>
public sealed class ManifestReader
{
    private const string ListKey = "documents";

    private readonly string _path;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<ManifestEntry> _entries = [];

    private ManifestReader(string path) => _path = path;

    /// <summary>Reads a manifest.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="path">The path to name it by in diagnostics.</param>
    public static ManifestReading Read(string yaml, string path)
    {
        var reader = new ManifestReader(path);
        reader.Document(yaml);
        reader.ReportDoubles();
        return new ManifestReading(
            reader._entries, [.. reader._diagnostics.OrderBy(diagnostic => diagnostic.Location?.Line ?? int.MaxValue)]);
    }

    private void Document(string yaml)
    {
        if (Parse(yaml, out var error) is not { } root)
        {
            if (error is YamlLimitException)
            {
                Report(DiagnosticSeverity.Error, IngestionDiagnostics.YamlTooLarge, Math.Max(1, (int)error.Start.Line));
            }
            else if (error is not null)
            {
                ByEntry(yaml, error);
            }

            return;
        }

        var list = root is YamlMappingNode map && Child(map, ListKey) is YamlSequenceNode documents ? documents : null;
        if (list is null)
        {
            Report(DiagnosticSeverity.Error, IngestionDiagnostics.ManifestWithoutList, Line(root));
            return;
        }

        foreach (var node in list)
        {
            Entry(node, 0);
        }
    }

    /// <summary>A mistake in the YAML spoils the whole file for the parser, so its entries are read one at a time.</summary>
    private void ByEntry(string yaml, YamlException error)
    {
        var pieces = ManifestPieces.Of(yaml);
        var failed = pieces.Count == 0;
        foreach (var (text, line) in pieces)
        {
            if (Parse(text, out var inPiece) is YamlSequenceNode { Children: [var node] })
            {
                Entry(node, line - 1);
            }
            else
            {
                failed = true;
                Report(DiagnosticSeverity.Error, IngestionDiagnostics.ManifestSyntax, (int)(inPiece?.Start.Line ?? 1) + line - 1);
            }
        }

        if (failed && pieces.Count == 0)
        {
            Report(DiagnosticSeverity.Error, IngestionDiagnostics.ManifestSyntax, (int)error.Start.Line);
        }
    }

    private void Entry(YamlNode node, int linesBefore)
    {
        if (node is not YamlMappingNode map)
        {
            Report(DiagnosticSeverity.Error, IngestionDiagnostics.ManifestEntryWithoutPath, Line(node) + linesBefore);
            return;
        }

        var entry = new ManifestEntryReader(_path, linesBefore, _diagnostics).Read(map);
        if (entry is not null)
        {
            _entries.Add(entry);
        }
    }

    private void ReportDoubles()
    {
        foreach (var group in _entries.GroupBy(entry => entry.Path, PathRules.OfThisSystem.Comparer).Where(group => group.Count() > 1))
        {
            _diagnostics.Add(Diagnostic.Warning(IngestionDiagnostics.ManifestPathTwice, new DiagnosticLocation(_path), group.Key));
        }
    }

    private static YamlNode? Parse(string yaml, out YamlException? error)
    {
        error = null;
        try
        {
            return YamlReader.Root(yaml);
        }
        catch (YamlException exception)
        {
            error = exception;
            return null;
        }
    }

    private static YamlNode? Child(YamlMappingNode map, string key) =>
        map.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: { } name }
            && string.Equals(name, key, StringComparison.Ordinal)).Value;

    private static int Line(YamlNode node) => (int)node.Start.Line;

    private void Report(DiagnosticSeverity severity, string code, int line) =>
        _diagnostics.Add(new Diagnostic(code, severity, [], new DiagnosticLocation(_path, Line: line)));
}
