namespace PolicyDiff.Pipeline.Files;

/// <summary>Turns the paths of files into the ones people see, so that no result depends on where a machine keeps its folders.</summary>
/// <param name="BaseFolder">The absolute path of the folder that shown paths start from.</param>
internal sealed record ShownPaths(string BaseFolder)
{
    /// <summary>The absolute path of what a user typed.</summary>
    public string FullPath(string typed) => Path.GetFullPath(typed, BaseFolder);

    /// <summary>Whether what a user typed is a file or a folder.</summary>
    public bool Exists(string typed) => Path.Exists(FullPath(typed));

    /// <summary>The path to show: relative below the base folder, and where the user typed it so; absolute elsewhere.</summary>
    /// <param name="fullPath">The absolute path.</param>
    /// <param name="typedRelative">Whether the user typed a relative path.</param>
    public string Of(string fullPath, bool typedRelative)
    {
        var relative = Path.GetRelativePath(BaseFolder, fullPath).Replace('\\', '/');
        return typedRelative || !relative.StartsWith("../", StringComparison.Ordinal) ? relative : fullPath.Replace('\\', '/');
    }
}
