using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

/// <summary>A line of code has at most 140 columns: an expression that needs more is two thoughts.</summary>
internal static class LineLengthRule
{
    private const int Longest = 140;

    /// <summary>Each line that is too long, by place.</summary>
    public static IReadOnlyList<string> TooLong(IEnumerable<SourceFile> files) =>
    [
        .. from file in files
           from line in file.Text.ReplaceLineEndings("\n").Split('\n').Index()
           where line.Item.Length > Longest
           select $"{file.Path}:{line.Index + 1} has {line.Item.Length} columns.",
    ];
}
