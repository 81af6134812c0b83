using System.Reflection;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Reads the word lists beside the code that uses them: one entry a line, <c>#</c> begins a remark.</summary>
internal static class WordFile
{
    /// <summary>The entries in file order.</summary>
    /// <param name="name">The file name, such as <c>norm-words.txt</c>.</param>
    public static IReadOnlyList<string> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PolicyDiff.Reporting.Wording.{name}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd()
            .Split('\n')
            .Select(line => line.Split('#', 2)[0].Trim())
            .Where(line => line.Length > 0)];
    }
}
