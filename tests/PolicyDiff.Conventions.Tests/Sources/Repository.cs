using System.Reflection;
using PolicyDiff.Testing;

namespace PolicyDiff.Conventions.Tests.Sources;

/// <summary>What the rules are held against: the files of the repository and the assemblies built from them.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", "TestResults"];

    /// <summary>The projects under <c>src</c>.</summary>
    public static IReadOnlyList<ProjectFile> Projects { get; } =
        [.. Files("src", "*.csproj").Select(ProjectFile.Parse)];

    /// <summary>The assemblies of the projects under <c>src</c>, as built for these tests.</summary>
    public static IReadOnlyList<Assembly> Assemblies =>
        [.. Projects.Where(IsBuilt).Select(project => Assembly.Load(new AssemblyName(project.AssemblyName)))];

    // A project outside the solution is built by a switch only.
    private static bool IsBuilt(ProjectFile project) =>
        File("PolicyDiff.sln").Text.Contains($"{project.AssemblyName}.csproj", StringComparison.Ordinal)
        || System.IO.File.Exists(Path.Combine(AppContext.BaseDirectory, $"{project.AssemblyName}.dll"));

    /// <summary>Files below a folder of the repository, without what the build made; in ordinal order.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(TestCorpus.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(TestCorpus.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(Generated, StringComparer.Ordinal).Any())
            .Order(StringComparer.Ordinal)
            .Select(File)];

    /// <summary>One file of the repository.</summary>
    public static SourceFile File(string path) => new(path, System.IO.File.ReadAllText(TestCorpus.PathOf(path)));

    /// <summary>Whether the repository holds this file or folder.</summary>
    public static bool Exists(string path) =>
        System.IO.File.Exists(TestCorpus.PathOf(path)) || Directory.Exists(TestCorpus.PathOf(path));
}
