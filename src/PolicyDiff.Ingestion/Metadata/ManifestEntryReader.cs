using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Yaml;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Reads one entry of a manifest.</summary>
/// <param name="path">The manifest, for diagnostics.</param>
/// <param name="linesBefore">How many lines of the manifest stand before the text the entry was parsed from.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class ManifestEntryReader(string path, int linesBefore, List<Diagnostic> diagnostics)
{
    private static readonly string[] Keys =
        [
            "path", "insurer", "offices", "regions", "years", "careTypes", "kind", "title", "version", "published",
            "source", "fictitious", "skipPages",
        ];

    /// <summary>The kinds of document by the names that files give them.</summary>
    internal static readonly SortedDictionary<string, DocumentKind> Kinds = new(StringComparer.Ordinal)
    {
        ["general-policy"] = DocumentKind.GeneralPolicy,
        ["care-type-policy"] = DocumentKind.CareTypePolicy,
        ["attachment"] = DocumentKind.Attachment,
        ["questions-and-answers"] = DocumentKind.QuestionsAndAnswers,
        ["other"] = DocumentKind.Other,
    };

    /// <summary>Reads an entry.</summary>
    /// <returns>The entry; null where it names no file.</returns>
    public ManifestEntry? Read(YamlMappingNode map)
    {
        var values = YamlKeys.Values(
            map, Keys, (node, name, nearest) => Report(IngestionDiagnostics.ManifestUnknownKey, node, name, nearest));
        if (Text(values, "path") is not { Length: > 0 } file)
        {
            diagnostics.Add(Diagnostic.Error(IngestionDiagnostics.ManifestEntryWithoutPath, Place(map)));
            return null;
        }

        return Of(file, values);
    }

    private ManifestEntry Of(string file, Dictionary<string, YamlNode> values) => new()
    {
        Path = file.Replace('\\', '/'),
        Insurer = Text(values, "insurer"),
        Offices = Texts(values, "offices"),
        Regions = Texts(values, "regions"),
        Years = Parsed<YearRange>(values, "years", IngestionDiagnostics.ManifestBadYears, YearText.TryParse),
        CareTypes = [.. Texts(values, "careTypes").Select(careType => careType.ToLowerInvariant())],
        Kind = Kind(values),
        Title = Text(values, "title"),
        Version = Text(values, "version"),
        Published = Parsed<DateOnly>(values, "published", IngestionDiagnostics.ManifestBadDate, TryParseDate),
        Source = Text(values, "source"),
        Fictitious = Parsed<bool>(values, "fictitious", IngestionDiagnostics.ManifestBadValue, bool.TryParse) ?? false,
        SkipPages = Pages(values),
    };

    private static bool TryParseDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private delegate bool TryParse<T>(string text, out T value);

    private T? Parsed<T>(Dictionary<string, YamlNode> values, string key, string code, TryParse<T> parse)
        where T : struct
    {
        if (Text(values, key) is not { } text)
        {
            return null;
        }

        if (parse(text, out var value))
        {
            return value;
        }

        Report(code, values[key], text, key);
        return null;
    }

    private DocumentKind? Kind(Dictionary<string, YamlNode> values)
    {
        if (Text(values, "kind") is not { } text)
        {
            return null;
        }

        if (Kinds.TryGetValue(text, out var kind))
        {
            return kind;
        }

        Report(IngestionDiagnostics.ManifestUnknownKind, values["kind"], text, EditDistance.Nearest(text, Kinds.Keys));
        return null;
    }

    private List<int> Pages(Dictionary<string, YamlNode> values)
    {
        List<int> pages = [];
        foreach (var text in Texts(values, "skipPages"))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0)
            {
                pages.Add(page);
            }
            else
            {
                Report(IngestionDiagnostics.ManifestBadValue, values["skipPages"], text, "skipPages");
            }
        }

        return pages;
    }

    private string? Text(Dictionary<string, YamlNode> values, string key)
    {
        if (!values.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node is YamlScalarNode { Value: { } text })
        {
            return text.Trim() is { Length: > 0 } trimmed && trimmed is not ("null" or "~") ? trimmed : null;
        }

        Report(IngestionDiagnostics.ManifestBadValue, node, Beginning(node), key);
        return null;
    }

    /// <summary>Enough of a list or mapping to find it by.</summary>
    private static string Beginning(YamlNode node)
    {
        const int Longest = 60;
        var text = node.ToString();
        return text.Length > Longest ? $"{text[..Longest]}…" : text;
    }

    /// <summary>A list, or one value in place of a list of one.</summary>
    private IReadOnlyList<string> Texts(Dictionary<string, YamlNode> values, string key) =>
        values.TryGetValue(key, out var node) && node is YamlSequenceNode list
            ? [.. list.OfType<YamlScalarNode>().Select(item => item.Value?.Trim() ?? string.Empty).Where(text => text.Length > 0)]
            : Text(values, key) is { } single ? [single] : [];

    private DiagnosticLocation Place(YamlNode node) => new(path, Line: (int)node.Start.Line + linesBefore);

    private void Report(string code, YamlNode node, params string[] arguments) =>
        diagnostics.Add(Diagnostic.Warning(code, Place(node), arguments));
}
