using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Themes;
using PolicyDiff.Ingestion.Themes;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Finds files of themes and equivalents: in <c>themes/</c> of the working folder, or else of the folder of the program.</summary>
/// <param name="paths">How typed paths are understood and shown.</param>
/// <param name="homeFolder">Absolute path of the folder of the program; null for none.</param>
internal sealed class ThemeFolder(ShownPaths paths, string? homeFolder)
{
    private const string FolderName = "themes";
    private const string EquivalentsName = "equivalents.yaml";

    /// <summary>The themes that a user asks for by file or by the name of a collection.</summary>
    /// <param name="asked">As typed.</param>
    /// <param name="diagnostics">Receives what is odd but can be used.</param>
    /// <exception cref="PolicyDiffException">There are no such themes, or they cannot be used.</exception>
    public ThemeSet Named(string asked, ICollection<Diagnostic> diagnostics)
    {
        var collections = Collections();
        var file = File.Exists(paths.FullPath(asked))
            ? paths.FullPath(asked)
            : NameMatcher.Find(asked, collections.Keys) is [var name] ? collections[name] : null;
        return file is not null ? Read(file, diagnostics) : throw new PolicyDiffException(Diagnostic.Error(
            PipelineDiagnostics.UnknownThemes, null, asked, NearestNames.Line(asked, collections.Keys)));
    }

    /// <summary>The names of the collections, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. Collections().Keys];

    /// <summary>The collection whose care types fit the most documents; the first by name of equals, null where there is none.</summary>
    public ThemeSet? BestFor(IReadOnlyList<DocumentSummary> documents, ICollection<Diagnostic> diagnostics) => Collections().Values
        .Select(file => Read(file, diagnostics))
        .OrderByDescending(
            set => documents.Count(document => document.Metadata.CareTypes.Intersect(set.CareTypes, StringComparer.Ordinal).Any()))
        .FirstOrDefault();

    /// <summary>What means the same from one insurer to another; nothing where there is no such file.</summary>
    public Equivalents Equivalents(ICollection<Diagnostic> diagnostics)
    {
        if (Folders.Select(folder => Path.Combine(folder, EquivalentsName)).FirstOrDefault(File.Exists) is not { } file)
        {
            return Core.Themes.Equivalents.None;
        }

        var reading = EquivalentsReader.Read(Text(file), Shown(file));
        Add(reading.Diagnostics, diagnostics);
        return reading.Equivalents;
    }

    private IEnumerable<string> Folders => new[] { paths.BaseFolder, homeFolder }
        .OfType<string>().Select(folder => Path.Combine(folder, FolderName)).Where(Directory.Exists);

    private SortedDictionary<string, string> Collections() => new(
        (Folders.FirstOrDefault() is { } folder ? Directory.EnumerateFiles(folder, "*.yaml") : [])
            .Where(file => !paths.Rules.AreSame(Path.GetFileName(file), EquivalentsName))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private ThemeSet Read(string file, ICollection<Diagnostic> diagnostics)
    {
        var reading = ThemeFileReader.Read(Text(file), Shown(file));
        Add(reading.Diagnostics, diagnostics);
        return reading.Set!;
    }

    private string Shown(string file) => homeFolder is not null && !paths.Rules.IsBelow(file, paths.BaseFolder)
        ? new ShownPaths(homeFolder).Of(file, typedRelative: false)
        : paths.Of(file, typedRelative: true);

    private static void Add(IReadOnlyList<Diagnostic> found, ICollection<Diagnostic> diagnostics)
    {
        if (found.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new PolicyDiffException(error);
        }

        foreach (var diagnostic in found)
        {
            diagnostics.Add(diagnostic);
        }
    }

    private string Text(string file) => OrdinaryFile.Text(file, Shown(file));
}
