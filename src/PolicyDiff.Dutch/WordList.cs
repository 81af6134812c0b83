using System.Reflection;

namespace PolicyDiff.Dutch;

/// <summary>
/// Reads the word lists that are embedded in an assembly: one entry a line, <c>#</c> begins a remark, fields are parted by tabs.
/// </summary>
public static class WordList
{
    /// <summary>The entries of a list in file order, without remarks and empty lines.</summary>
    /// <param name="assembly">The assembly that holds the list.</param>
    /// <param name="fileName">The file name, such as <c>abbreviations.txt</c>; it must be unique in the assembly.</param>
    /// <exception cref="ArgumentException">The assembly holds no such list.</exception>
    public static IReadOnlyList<string> Lines(Assembly assembly, string fileName)
    {
        var resource = assembly.GetManifestResourceNames().SingleOrDefault(name => name.EndsWith("." + fileName, StringComparison.Ordinal))
            ?? throw new ArgumentException($"No word list {fileName} in {assembly.GetName().Name}.", nameof(fileName));
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.Split('#', 2)[0].TrimEnd())
            .Where(line => line.Length > 0)];
    }

    /// <summary>The entries of a list as fields; fields that are left out at the end of a line are absent.</summary>
    /// <exception cref="ArgumentException">The assembly holds no such list.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(Assembly assembly, string fileName) =>
        [.. Lines(assembly, fileName)
            .Select(line => (IReadOnlyList<string>)[.. line.Split(
                '\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)])];

    /// <summary>The entries of a list as a set that compares ordinally, ignoring case.</summary>
    /// <exception cref="ArgumentException">The assembly holds no such list.</exception>
    public static IReadOnlySet<string> Words(Assembly assembly, string fileName) =>
        Lines(assembly, fileName).Select(line => line.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
