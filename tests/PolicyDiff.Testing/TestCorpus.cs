using System.Reflection;

namespace PolicyDiff.Testing;

/// <summary>Finds files of the repository, wherever the tests run.</summary>
public static class TestCorpus
{
    /// <summary>The root of the repository, with a closing slash.</summary>
    public static string Root { get; } = typeof(TestCorpus).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    /// <summary>The folder with real documents and gold data beside the project; it may be absent.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    /// <summary>The absolute path of a file of the repository.</summary>
    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    /// <summary>The absolute path of a file of <see cref="Shared"/>.</summary>
    public static string SharedPathOf(string relativePath) => Path.Combine(Shared, relativePath);
}
