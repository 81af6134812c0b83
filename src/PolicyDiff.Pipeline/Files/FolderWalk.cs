using PolicyDiff.Core.Text;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Walks the folders below a folder. Links are followed, but each folder is entered once, so a circle of links ends.</summary>
/// <param name="isWanted">Whether a file, by its absolute path, is wanted.</param>
/// <param name="rules">How the system tells paths apart.</param>
internal sealed class FolderWalk(Func<string, bool> isWanted, PathRules rules)
{
    private readonly HashSet<string> _entered = new(rules.Comparer);

    /// <summary>Finds files.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <param name="depth">How many levels of folders to enter below it.</param>
    /// <param name="accept">Takes the absolute path of a file, spelled by way of the links that led to it.</param>
    /// <param name="refuse">Hears of a folder that cannot be entered, and why; null where it lies too deep.</param>
    public void Walk(string folder, int depth, Action<string> accept, Action<string, string?> refuse) =>
        Walk(folder, RealPath(folder, folder), depth, accept, refuse);

    private void Walk(string folder, string real, int depth, Action<string> accept, Action<string, string?> refuse)
    {
        if (!_entered.Add(real))
        {
            return;
        }

        try
        {
            foreach (var file in Directory.EnumerateFiles(folder).Where(isWanted))
            {
                accept(file);
            }

            foreach (var below in Directory.EnumerateDirectories(folder)
                .Where(below => !IsHidden(below) && !PageFolders.BelongsToSavedPage(below))
                .Order(StringComparer.Ordinal))
            {
                if (depth > 0)
                {
                    Walk(below, RealPath(below, Path.Combine(real, Path.GetFileName(below))), depth - 1, accept, refuse);
                }
                else
                {
                    refuse(below, null);
                }
            }
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            refuse(folder, error.Message);
        }
    }

    /// <summary>Where a folder really is: the end of its links.</summary>
    private static string RealPath(string folder, string otherwise)
    {
        var link = new DirectoryInfo(folder);
        return link.LinkTarget is null ? otherwise : link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? otherwise;
    }

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');
}
