using System.Globalization;
using System.Text.Encodings.Web;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Yaml;
using YamlDotNet.Core;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>
/// Adds entries to a <c>manifest.yaml</c> that people write in: behind what stands there, which stays as it is, comments and layout
/// included.
/// </summary>
public static class ManifestWriter
{
    private const string Heading = "documents:";
    private const int UsualIndent = 2;

    private static readonly string[] None = [];
    private static readonly int[] NoPages = [];

    /// <summary>The text with an entry behind the last one.</summary>
    /// <param name="yaml">The text of the manifest; empty where there is none yet.</param>
    /// <param name="entry">The entry: path, insurer, years, care types, kind, version and source are written.</param>
    /// <returns>
    /// The text; null where the file is built in a way that nothing can be added at its end, or is wrong. It is read again to be sure.
    /// </returns>
    public static string? Append(string yaml, ManifestEntry entry)
    {
        var newLine = yaml.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var before = string.IsNullOrWhiteSpace(yaml) ? $"{Heading}{newLine}" : yaml.EndsWith('\n') ? yaml : yaml + newLine;
        var after = before + string.Join(newLine, Lines(entry, Indent(yaml))) + newLine;
        var (old, made) = (Read(yaml), Read(after));
        return old is not null && made is not null && made.Count == old.Count + 1
            && old.Zip(made).All(pair => Same(pair.First, pair.Second)) && Same(made[^1], entry)
            ? after
            : null;
    }

    /// <summary>An entry in one line, to be added by hand.</summary>
    public static string Line(ManifestEntry entry) =>
        $"- {{{string.Join(", ", Fields(entry).Select(field => $"{field.Key}: {field.Value}"))}}}";

    private static IEnumerable<string> Lines(ManifestEntry entry, int indent)
    {
        var space = new string(' ', indent);
        return Fields(entry).Select((field, index) => $"{space}{(index == 0 ? "- " : "  ")}{field.Key}: {field.Value}");
    }

    private static IEnumerable<(string Key, string Value)> Fields(ManifestEntry entry)
    {
        yield return ("path", Quoted(entry.Path));
        yield return ("insurer", Quoted(entry.Insurer ?? string.Empty));
        if (entry.Years is { } years)
        {
            yield return ("years", years.First == years.Last ? Number(years.First) : Quoted($"{Number(years.First)}-{Number(years.Last)}"));
        }

        yield return ("careTypes", $"[{string.Join(", ", entry.CareTypes.Select(Quoted))}]");
        if (entry.Kind is { } kind)
        {
            yield return ("kind", ManifestEntryReader.Kinds.First(known => known.Value == kind).Key);
        }

        if (entry.Version is { } version)
        {
            yield return ("version", Quoted(version));
        }

        yield return ("source", Quoted(entry.Source ?? string.Empty));
    }

    /// <summary>What JSON writes between quotes means the same in YAML 1.2.</summary>
    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The indent of the first entry.</summary>
    private static int Indent(string yaml) =>
        ManifestPieces.Of(yaml) is [var first, ..] ? first.Text.Length - first.Text.TrimStart(' ').Length : UsualIndent;

    /// <summary>The entries of a text that is right; null where it is wrong, even where its reader makes something of it.</summary>
    private static IReadOnlyList<ManifestEntry>? Read(string yaml)
    {
        if (string.IsNullOrWhiteSpace(yaml))
        {
            return [];
        }

        if (!IsYaml(yaml))
        {
            return null;
        }

        var reading = ManifestReader.Read(yaml, string.Empty);
        return reading.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? null : reading.Entries;
    }

    private static bool IsYaml(string yaml)
    {
        try
        {
            return YamlReader.Root(yaml) is not null;
        }
        catch (YamlException)
        {
            return false;
        }
    }

    private static bool Same(ManifestEntry one, ManifestEntry other) =>
        WithoutLists(one) == WithoutLists(other)
        && one.CareTypes.SequenceEqual(other.CareTypes) && one.Offices.SequenceEqual(other.Offices)
        && one.Regions.SequenceEqual(other.Regions) && one.SkipPages.SequenceEqual(other.SkipPages);

    private static ManifestEntry WithoutLists(ManifestEntry entry) =>
        entry with { Path = PathRules.WithSlashes(entry.Path), CareTypes = None, Offices = None, Regions = None, SkipPages = NoPages };
}
