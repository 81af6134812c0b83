using PolicyDiff.Core.Text;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Spells paths as the disk does. Where case is ignored, a user may type it at will; one file must still have one path.</summary>
internal static class DiskNames
{
    /// <summary>The path with each name in the case in which it is stored; names that are not there stay as given.</summary>
    /// <param name="fullPath">An absolute path.</param>
    /// <param name="rules">How the system tells paths apart; where case counts, the path comes back as it is and nothing is read.</param>
    public static string Of(string fullPath, PathRules rules)
    {
        if (!rules.IgnoresCase || Path.GetPathRoot(fullPath) is not { Length: > 0 } root)
        {
            return fullPath;
        }

        var names = fullPath[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        var start = root is [_, ':', ..] ? root.ToUpperInvariant() : root;
        return names.Aggregate(start, (folder, name) => Path.Combine(folder, Stored(folder, name, rules)));
    }

    private static string Stored(string folder, string name, PathRules rules)
    {
        try
        {
            string[] alike = [.. Directory.EnumerateFileSystemEntries(folder)
                .Select(entry => Path.GetFileName(entry))
                .Where(entry => rules.AreSame(entry, name))
                .Order(StringComparer.Ordinal)];
            return alike.Contains(name, StringComparer.Ordinal) ? name : alike.FirstOrDefault() ?? name;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return name; // A folder that may be passed through but not listed.
        }
    }
}
