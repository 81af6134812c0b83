using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Themes;
using PolicyDiff.Ingestion.Diagnostics;

namespace PolicyDiff.Ingestion.Themes;

/// <summary>Reads which names and words mean the same from YAML: the lists <c>actors</c> and <c>words</c>, each of groups.</summary>
public static class EquivalentsReader
{
    private static readonly string[] Keys = ["actors", "words"];

    /// <summary>Reads a file of equivalents; a group that cannot be used is reported and left out.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="path">The path to name it by in diagnostics.</param>
    public static EquivalentsReading Read(string yaml, string path)
    {
        var file = new YamlFile(path);
        if (file.Root(yaml) is not { } root)
        {
            return new EquivalentsReading(Equivalents.None, file.Diagnostics);
        }

        var values = file.Values(root, Keys);
        return new EquivalentsReading(new Equivalents(Groups("actors"), Groups("words")), file.Diagnostics);

        IReadOnlyList<IReadOnlyList<string>> Groups(string key)
        {
            List<IReadOnlyList<string>> groups = [];
            foreach (var node in file.Nodes(values, key))
            {
                var names = file.Texts(node, key);
                if (names.Count > 1)
                {
                    groups.Add(names);
                }
                else
                {
                    file.Report(DiagnosticSeverity.Warning, IngestionDiagnostics.EquivalentsLonely, node, key);
                }
            }

            return groups;
        }
    }
}
