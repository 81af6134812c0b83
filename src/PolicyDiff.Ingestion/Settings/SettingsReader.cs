using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Settings;

/// <summary>Reads what a user settles for every run from YAML: <c>store</c>, the address of a store.</summary>
/// <remarks>
/// Unlike a file of the corpus, one that is not understood stops the run: with a key left out, documents would go to another store.
/// </remarks>
public static class SettingsReader
{
    private const string Store = "store";

    /// <summary>Reads settings.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="path">The path to name it by in messages.</param>
    /// <exception cref="PolicyDiffException">It is no YAML, or holds what is no setting.</exception>
    public static UserSettings Read(string yaml, string path)
    {
        try
        {
            return YamlReader.Root(yaml) switch
            {
                null or YamlScalarNode { Value: null or "" } => new UserSettings(null),
                YamlMappingNode map => Settings(map, path),
                var other => throw Refusal(IngestionDiagnostics.SettingsSyntax, path, other.Start),
            };
        }
        catch (YamlException error)
        {
            throw Refusal(
                error is YamlLimitException ? IngestionDiagnostics.YamlTooLarge : IngestionDiagnostics.SettingsSyntax, path, error.Start);
        }
    }

    private static UserSettings Settings(YamlMappingNode map, string path)
    {
        var values = YamlKeys.Values(
            map, [Store], (node, name, nearest) => throw Refusal(IngestionDiagnostics.SettingsUnknownKey, path, node.Start, name, nearest));
        return new UserSettings(values.GetValueOrDefault(Store) switch
        {
            null => null,
            YamlScalarNode { Value: { } text } when text.Trim() is { Length: > 0 } address => address,
            var other => throw Refusal(IngestionDiagnostics.SettingsBadValue, path, other.Start, Store),
        });
    }

    private static PolicyDiffException Refusal(string code, string path, Mark place, params string[] arguments) =>
        new(Diagnostic.Error(code, new DiagnosticLocation(path, Line: (int)place.Line), arguments));
}
