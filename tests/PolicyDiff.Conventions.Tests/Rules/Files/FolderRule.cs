using System.Text.RegularExpressions;
using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

/// <summary>Folders are rooms: none holds more than 25 files, and those of one project do not need each other in a circle.</summary>
internal static partial class FolderRule
{
    private const int MostFiles = 25;

    /// <summary>One sentence for each folder that holds too much.</summary>
    public static IEnumerable<string> FullFolders(IEnumerable<SourceFile> files) =>
        from file in files
        group file by FolderOf(file.Path) into folder
        where folder.Count() > MostFiles
        select $"{folder.Key} holds {folder.Count()} files.";

    /// <summary>One sentence for each circle of folders.</summary>
    /// <param name="files">The files of one project.</param>
    public static IEnumerable<string> Circles(IReadOnlyList<SourceFile> files)
    {
        var needed = Needs(files);
        return from one in needed.Keys
               from other in needed[one]
               where string.CompareOrdinal(one, other) < 0 && Reaches(needed, other, one)
               select $"{one} and {other} need each other.";
    }

    private static Dictionary<string, HashSet<string>> Needs(IReadOnlyList<SourceFile> files)
    {
        var homes = files
            .SelectMany(file => Declarations().Matches(file.Text).Select(match => (Type: match.Groups["name"].Value, File: file)))
            .ToLookup(home => home.Type, home => home.File, StringComparer.Ordinal);
        var needs = files.Select(file => FolderOf(file.Path))
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(folder => folder, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in files)
        {
            var seen = Namespaces(file);
            needs[FolderOf(file.Path)]
                .UnionWith(Words().Matches(Code(file.Text)).Select(match => match.Value).Distinct(StringComparer.Ordinal)
                .SelectMany(word => homes[word])
                .Where(home => seen(Namespace().Match(home.Text).Groups["name"].Value))
                .Select(home => FolderOf(home.Path))
                .Where(folder => folder != FolderOf(file.Path)));
        }

        return needs;
    }

    private static bool Reaches(Dictionary<string, HashSet<string>> needs, string from, string to)
    {
        var (seen, waiting) = (new HashSet<string>(StringComparer.Ordinal) { from }, new Queue<string>([from]));
        while (waiting.TryDequeue(out var folder))
        {
            if (folder == to)
            {
                return true;
            }

            foreach (var next in needs[folder].Where(seen.Add))
            {
                waiting.Enqueue(next);
            }
        }

        return false;
    }

    // A file sees its own namespace, those around it, and those that it names.
    private static Func<string, bool> Namespaces(SourceFile file)
    {
        var own = Namespace().Match(file.Text).Groups["name"].Value;
        var named = Usings().Matches(file.Text).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        return name => named.Contains(name) || name == own || own.StartsWith(name + ".", StringComparison.Ordinal);
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static string Code(string text) => Quiet().Replace(text, string.Empty);

    [GeneratedRegex(
        @"^\s{0,4}(?:public|internal)[\w ]*?\b(?:class|record struct|record|struct|enum|interface)\s+(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declarations();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (static )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Usings();

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex Words();

    // Comments and quoted text name things that the code does not need.
    [GeneratedRegex("//.*|\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Quiet();
}
