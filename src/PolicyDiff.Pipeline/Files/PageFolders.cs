using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Pipeline.Files;

/// <summary>
/// Tells which folders of web pages are one document: those that a manifest lists, and those whose index page leads to the pages beside it.
/// </summary>
/// <param name="rules">How the system tells paths apart.</param>
/// <param name="isListed">Whether a manifest lists a file or folder, by its absolute path.</param>
internal sealed partial class PageFolders(PathRules rules, Func<string, bool> isListed)
{
    private const int FewestLinked = 2;
    private const int MostOfIndex = 4 << 20;

    private static readonly string[] Extensions = [".html", ".htm", ".xhtml"];
    private static readonly string[] IndexNames = ["index", "default", "home", "start", "inhoud", "inhoudsopgave"];
    private static readonly string[] PartsOfSavedPage = ["_files", "_bestanden", "-bestanden", ".files"];

    private readonly Dictionary<string, IReadOnlyList<string>> _known = new(rules.Comparer);

    /// <summary>Whether a file is a web page, by its name.</summary>
    public static bool IsPage(string path) => Extensions.Contains(Path.GetExtension(path).ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Whether a folder, by its name, holds the pictures and frames that a browser saved beside a page.</summary>
    public static bool BelongsToSavedPage(string folder) =>
        PartsOfSavedPage.Any(end => folder.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>The pages of a folder that is one document, ordered by path; empty for every other folder.</summary>
    /// <param name="folder">The absolute path.</param>
    public IReadOnlyList<string> PagesOf(string folder)
    {
        if (!_known.TryGetValue(folder, out var pages))
        {
            _known[folder] = pages = Find(folder);
        }

        return pages;
    }

    private IReadOnlyList<string> Find(string folder)
    {
        try
        {
            if (isListed(folder))
            {
                return Pages(folder, SearchOption.AllDirectories);
            }

            var pages = Pages(folder, SearchOption.TopDirectoryOnly);
            return pages.FirstOrDefault(IsIndex) is { } index && !pages.Any(isListed) && LeadsTo(index, pages) ? pages : [];
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            // Whoever reads the folder reports it.
            return [];
        }
    }

    private static IReadOnlyList<string> Pages(string folder, SearchOption depth) =>
    [
        .. Directory.EnumerateFiles(folder, "*", depth)
            .Where(file => IsPage(file)
                && !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'))
                && !Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar).Any(BelongsToSavedPage))
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsIndex(string page) =>
        IndexNames.Contains(Path.GetFileNameWithoutExtension(page), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the index page links to two pages or more, and to at least half of them.</summary>
    private static bool LeadsTo(string index, IReadOnlyList<string> pages)
    {
        if (OrdinaryFile.Size(index) is 0 or > MostOfIndex)
        {
            return false;
        }

        using var reader = new StreamReader(OrdinaryFile.Open(index));
        var named = Link().Matches(reader.ReadToEnd())
            .Select(match => Uri.UnescapeDataString(match.Groups["to"].Value.Split('#', '?')[0]))
            .Select(path => path[(path.LastIndexOf('/') + 1)..])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var linked = pages.Count(page => page != index && named.Contains(Path.GetFileName(page)));
        return linked >= FewestLinked && linked * 2 >= pages.Count - 1;
    }

    [GeneratedRegex(
        """<a\s[^>]{0,500}?href\s*=\s*["']?(?<to>[^"'\s>]{1,500})""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
