using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Sources;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Sources;

/// <summary>Reads <c>sources.yaml</c>: a list <c>sources:</c> of addresses on the web and what is published there.</summary>
/// <remarks>A source that is wrong is reported and left out; the others are asked.</remarks>
public sealed class SourceListReader
{
    private const string ListKey = "sources";

    private readonly string _path;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<PolicySource> _sources = [];

    private SourceListReader(string path) => _path = path;

    /// <summary>Reads a list of sources.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="path">The path to name it by in diagnostics.</param>
    public static SourceListReading Read(string yaml, string path)
    {
        var reader = new SourceListReader(path);
        reader.Document(yaml);
        return new SourceListReading(reader._sources, [.. reader._diagnostics.OrderBy(diagnostic => diagnostic.Location?.Line ?? 0)]);
    }

    /// <summary>What tells the files of one source from those of another: insurer, first year and name, as they go into paths.</summary>
    private static string PlaceOf(PolicySource source) => $"{Slug.Of(source.Insurer)}/{source.Years.First}/{Slug.Of(source.Name)}";

    private void Document(string yaml)
    {
        try
        {
            var root = YamlReader.Root(yaml);
            var values = root is YamlMappingNode map ? YamlKeys.Values(map, [ListKey], ReportUnknown) : [];
            if (values.GetValueOrDefault(ListKey) is YamlSequenceNode sources)
            {
                foreach (var node in sources)
                {
                    Entry(node);
                }
            }
            else
            {
                Report(DiagnosticSeverity.Error, IngestionDiagnostics.SourcesWithoutList, root is null ? 1 : Line(root));
            }
        }
        catch (YamlException error)
        {
            Report(
                DiagnosticSeverity.Error,
                error is YamlLimitException ? IngestionDiagnostics.YamlTooLarge : IngestionDiagnostics.SourcesSyntax,
                Math.Max(1, (int)error.Start.Line));
        }
    }

    private void Entry(YamlNode node)
    {
        if (new SourceEntryReader(_path, _diagnostics).Read(node) is not { } source)
        {
            return;
        }

        if (_sources.FirstOrDefault(earlier => earlier.Address == source.Address) is { } twin)
        {
            Report(DiagnosticSeverity.Error, IngestionDiagnostics.SourceTwice, source.Line, source.Address.AbsoluteUri, Number(twin.Line));
        }
        else if (_sources.FirstOrDefault(earlier => PlaceOf(earlier) == PlaceOf(source)) is { } namesake)
        {
            Report(DiagnosticSeverity.Error, IngestionDiagnostics.SourceNameTwice, source.Line, source.Name, Number(namesake.Line));
        }
        else
        {
            _sources.Add(source);
        }
    }

    private void ReportUnknown(YamlNode node, string name, string nearest) =>
        Report(DiagnosticSeverity.Warning, IngestionDiagnostics.SourcesUnknownKey, Line(node), name, nearest);

    private static int Line(YamlNode node) => (int)node.Start.Line;

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);

    private void Report(DiagnosticSeverity severity, string code, int line, params string[] arguments) =>
        _diagnostics.Add(new Diagnostic(code, severity, arguments, new DiagnosticLocation(_path, Line: line)));
}
