using System.Reflection;

namespace PolicyDiff.Tools.Places;

/// <summary>Where the verbs find what they work with.</summary>
/// <param name="Root">The root of the repository.</param>
/// <param name="Data">The folder with real documents and labelled sets; it may be absent.</param>
internal sealed record Workplace(string Root, string Data)
{
    /// <summary>The variable that names the data folder.</summary>
    public const string DataVariable = "POLICYDIFF_DATA";

    /// <summary>The places on this machine: data lies in <c>../shared/data</c> unless a variable says otherwise.</summary>
    public static Workplace FromEnvironment()
    {
        var root = typeof(Workplace).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => string.Equals(attribute.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;
        var data = Environment.GetEnvironmentVariable(DataVariable);
        return new Workplace(Path.TrimEndingDirectorySeparator(root), Path.GetFullPath(data ?? Path.Combine(root, "..", "shared", "data")));
    }

    /// <summary>The absolute path of a file of the repository.</summary>
    public string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The absolute path of a file of the data.</summary>
    /// <exception cref="ToolException">The data folder is not there.</exception>
    public string DataPathOf(string relative) => Directory.Exists(Data)
        ? Path.Combine(Data, relative)
        : throw new ToolException($"{Data} is not there. Name the folder with the real documents in {DataVariable}.");
}
