namespace PolicyDiff.Tools.Running;

/// <summary>A folder for what a verb makes on its way: removed afterwards, or kept where a variable names it.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly bool _isKept;

    private WorkFolder(string path, bool isKept) => (Path, _isKept) = (path, isKept);

    /// <summary>Its absolute path.</summary>
    public string Path { get; }

    /// <summary>Makes one.</summary>
    /// <param name="variable">A variable that names the folder and so keeps it; none where it is never kept.</param>
    public static WorkFolder Make(string? variable = null) =>
        variable is not null && Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named
            ? new WorkFolder(Directory.CreateDirectory(named).FullName, isKept: true)
            : new WorkFolder(Directory.CreateTempSubdirectory("policydiff-tools-").FullName, isKept: false);

    /// <summary>The path of a file or folder in it.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_isKept)
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
