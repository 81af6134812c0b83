using PolicyDiff.Core.Text;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Turns the paths of files into the ones people see, so that no result depends on where a machine keeps its folders.</summary>
/// <param name="BaseFolder">The absolute path of the folder that shown paths start from.</param>
internal sealed record ShownPaths(string BaseFolder)
{
    /// <summary>How the system tells paths apart.</summary>
    public PathRules Rules { get; init; } = PathRules.OfThisSystem;

    /// <summary>The absolute path of what a user typed, spelled as on the disk.</summary>
    public string FullPath(string typed) => DiskNames.Of(Path.GetFullPath(typed, BaseFolder), Rules);

    /// <summary>Whether what a user typed is a file or a folder.</summary>
    public bool Exists(string typed) => Path.Exists(FullPath(typed));

    /// <summary>The path to show: relative below the base folder, and where the user typed it so; absolute elsewhere.</summary>
    /// <param name="fullPath">The absolute path.</param>
    /// <param name="typedRelative">Whether the user typed a relative path.</param>
    /// <returns>A path with forward slashes; always absolute on another drive than the base folder.</returns>
    public string Of(string fullPath, bool typedRelative)
    {
        var relative = PathRules.WithSlashes(Path.GetRelativePath(BaseFolder, fullPath));
        var isAbove = relative == ".." || relative.StartsWith("../", StringComparison.Ordinal);
        return typedRelative || !isAbove ? relative : PathRules.WithSlashes(fullPath);
    }
}
