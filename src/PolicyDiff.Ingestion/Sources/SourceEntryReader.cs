using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Sources;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Metadata;
using PolicyDiff.Ingestion.Yaml;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Sources;

/// <summary>Reads one entry of a list of sources.</summary>
/// <param name="path">The list, for diagnostics.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class SourceEntryReader(string path, List<Diagnostic> diagnostics)
{
    private const int LongestAddress = 2000;
    private const int LongestName = 80;

    private static readonly string[] Keys = ["address", "insurer", "careTypes", "years", "name", "kind", "pages"];

    private bool _isWrong;

    /// <summary>Reads an entry.</summary>
    /// <returns>The source; null where it cannot be asked, and why is reported.</returns>
    public PolicySource? Read(YamlNode node)
    {
        if (node is not YamlMappingNode map)
        {
            Fail(IngestionDiagnostics.SourceLacks, node, "address");
            return null;
        }

        var values = YamlKeys.Values(map, Keys, (key, name, nearest) =>
            diagnostics.Add(Diagnostic.Warning(IngestionDiagnostics.SourcesUnknownKey, At(key), name, nearest)));
        var address = Address(map, values);
        var insurer = Needed(map, values, "insurer");
        var years = Years(map, values);
        var (careTypes, kind, pages, name) = (CareTypes(values), Kind(values), Pages(values), Text(values, "name"));
        if (name is { Length: > LongestName })
        {
            Fail(IngestionDiagnostics.SourceBadValue, values["name"], name, "name", $"1-{LongestName}");
        }

        return _isWrong ? null : new PolicySource
        {
            Address = address!,
            Name = name ?? NameOf(address!),
            Insurer = insurer!,
            Years = years,
            CareTypes = careTypes,
            Kind = kind,
            IsPageSet = pages,
            Line = (int)map.Start.Line,
        };
    }

    /// <summary>The last name of the path without its extension; the host where there is none.</summary>
    private static string NameOf(Uri address)
    {
        var last = Uri.UnescapeDataString(address.AbsolutePath.TrimEnd('/'));
        var name = Path.GetFileNameWithoutExtension(last[(last.LastIndexOf('/') + 1)..]);
        name = name.Length == 0 ? address.Host : name;
        return name.Length > LongestName ? name[..LongestName] : name;
    }

    private Uri? Address(YamlMappingNode map, Dictionary<string, YamlNode> values)
    {
        if (Needed(map, values, "address") is not { } text)
        {
            return null;
        }

        var isWeb = text.Length <= LongestAddress && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.UserInfo.Length == 0 && address.Host.Length > 0;
        if (!isWeb)
        {
            Fail(IngestionDiagnostics.SourceBadAddress, values["address"], text);
            return null;
        }

        return new UriBuilder(text) { Fragment = string.Empty }.Uri;
    }

    private YearRange Years(YamlMappingNode map, Dictionary<string, YamlNode> values)
    {
        if (Needed(map, values, "years") is { } text && !YearText.TryParse(text, out _))
        {
            Fail(IngestionDiagnostics.SourceBadValue, values["years"], text, "years", "2026, \"2026-2027\"");
        }

        return YearText.TryParse(Text(values, "years") ?? string.Empty, out var years) ? years : default;
    }

    private List<string> CareTypes(Dictionary<string, YamlNode> values) => values.GetValueOrDefault("careTypes") switch
    {
        null => [],
        YamlScalarNode { Value: var one } => string.IsNullOrWhiteSpace(one) ? [] : [one.Trim().ToLowerInvariant()],
        YamlSequenceNode list when list.All(item => item is YamlScalarNode { Value.Length: > 0 }) =>
            [.. list.Cast<YamlScalarNode>().Select(item => item.Value!.Trim().ToLowerInvariant())],
        var other => Wrong<List<string>>(other, "careTypes", "[wijkverpleging]") ?? [],
    };

    private DocumentKind? Kind(Dictionary<string, YamlNode> values) => values.GetValueOrDefault("kind") switch
    {
        null => null,
        YamlScalarNode { Value: { } name } when ManifestEntryReader.Kinds.TryGetValue(name, out var kind) => kind,
        var other => Wrong<DocumentKind?>(other, "kind", string.Join(", ", ManifestEntryReader.Kinds.Keys)),
    };

    private bool Pages(Dictionary<string, YamlNode> values) => values.GetValueOrDefault("pages") switch
    {
        null => false,
        YamlScalarNode { Value: { } text } when bool.TryParse(text, out var pages) => pages,
        var other => Wrong<bool>(other, "pages", "true, false"),
    };

    private string? Needed(YamlMappingNode map, Dictionary<string, YamlNode> values, string key)
    {
        if (Text(values, key) is { } text)
        {
            return text;
        }

        Fail(IngestionDiagnostics.SourceLacks, values.GetValueOrDefault(key) ?? map, key);
        return null;
    }

    private static string? Text(Dictionary<string, YamlNode> values, string key) =>
        values.GetValueOrDefault(key) is YamlScalarNode { Value: { } text } && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private T? Wrong<T>(YamlNode node, string key, string fitting)
    {
        Fail(IngestionDiagnostics.SourceBadValue, node, (node as YamlScalarNode)?.Value ?? "…", key, fitting);
        return default;
    }

    private void Fail(string code, YamlNode node, params string[] arguments)
    {
        _isWrong = true;
        diagnostics.Add(Diagnostic.Error(code, At(node), arguments));
    }

    private DiagnosticLocation At(YamlNode node) => new(path, Line: (int)node.Start.Line);
}
