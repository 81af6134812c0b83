using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

/// <summary>A file of code has at most 400 lines; a longer one holds a second idea.</summary>
internal static class FileLengthRule
{
    private const int Longest = 400;

    /// <summary>One sentence per file that is too long.</summary>
    public static IEnumerable<string> Violations(IEnumerable<SourceFile> files) =>
        from file in files
        let lines = file.Text.AsSpan().Count('\n')
        where lines > Longest
        select $"{file.Path} has {lines} lines.";
}
