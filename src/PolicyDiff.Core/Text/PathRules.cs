namespace PolicyDiff.Core.Text;

/// <summary>How a system tells paths of files apart.</summary>
/// <param name="IgnoresCase">Whether names that differ only in case are one name.</param>
public sealed record PathRules(bool IgnoresCase)
{
    /// <summary>The rules of the system that runs this: Windows and macOS ignore case unless told otherwise, Linux does not.</summary>
    public static PathRules OfThisSystem { get; } = new(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS());

    /// <summary>Compares paths as keys.</summary>
    public StringComparer Comparer => IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether two paths are the same; both are absolute, or both start from the same folder.</summary>
    public bool AreSame(string left, string right) => Comparer.Equals(left, right);

    /// <summary>Whether a path lies in a folder or below it; the folder itself does not.</summary>
    /// <param name="path">Absolute, or from the same folder as <paramref name="folder"/>.</param>
    /// <param name="folder">With or without a separator at its end.</param>
    public bool IsBelow(string path, string folder)
    {
        var comparison = IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var start = folder.TrimEnd('/', Path.DirectorySeparatorChar);
        return path.Length > start.Length && (path[start.Length] == '/' || path[start.Length] == Path.DirectorySeparatorChar)
            && path.StartsWith(start, comparison);
    }

    /// <summary>A path of this system with forward slashes, as paths are shown and stored everywhere.</summary>
    /// <remarks>On Linux and macOS a backslash is a letter of a name like any other, and stays.</remarks>
    public static string WithSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
