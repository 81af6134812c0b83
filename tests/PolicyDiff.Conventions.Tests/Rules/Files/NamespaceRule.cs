using System.Text.RegularExpressions;
using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

/// <summary>A file's namespace is its project and folder, and a public type stands in a file of its own name.</summary>
internal static partial class NamespaceRule
{
    /// <summary>One sentence per file that breaks the rule.</summary>
    /// <param name="files">C# files below <c>src</c>.</param>
    public static IEnumerable<string> Violations(IEnumerable<SourceFile> files) => files.SelectMany(Violations);

    private static IEnumerable<string> Violations(SourceFile file)
    {
        var expected = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
        if (Namespace().Match(file.Text) is { Success: true } match
            && !string.Equals(match.Groups["name"].Value, expected, StringComparison.Ordinal))
        {
            yield return $"{file.Path} says {match.Groups["name"].Value}, not {expected}.";
        }

        var name = Path.GetFileName(file.Path).Split('.')[0];
        foreach (var type in PublicType()
            .Matches(file.Text)
            .Select(type => type.Groups["name"].Value)
            .Where(type => !string.Equals(type, name, StringComparison.Ordinal)))
        {
            yield return $"{file.Path} holds the public type {type}.";
        }
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^public (?:static |sealed |abstract |partial |readonly )*(?:class|interface|enum|record struct|record|struct) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PublicType();
}
