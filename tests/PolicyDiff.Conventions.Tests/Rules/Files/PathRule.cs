using System.Text.RegularExpressions;
using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

/// <summary>A path that a page names exists: the target of a relative link, and a path of the repository between backticks.</summary>
internal static partial class PathRule
{
    /// <summary>
    /// One sentence per path that does not exist. A path with a placeholder
    /// (<c>&lt;Format&gt;</c>, <c>*</c>, <c>…</c>) or a blank is no path.
    /// </summary>
    /// <param name="pages">Markdown files.</param>
    /// <param name="exists">Whether a path, relative to the root, exists.</param>
    public static IEnumerable<string> Violations(IEnumerable<SourceFile> pages, Func<string, bool> exists) =>
        from page in pages
        from path in Links(page).Concat(Spans(page)).Distinct(StringComparer.Ordinal)
        where !exists(path)
        select $"{page.Path} names {path}, which does not exist.";

    private static IEnumerable<string> Links(SourceFile page) => Link().Matches(page.Text)
        .Select(match => match.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal))
        .Select(target => Resolve(Path.GetDirectoryName(page.Path) ?? string.Empty, target));

    private static IEnumerable<string> Spans(SourceFile page) => Span().Matches(page.Text)
        .Select(match => match.Groups["path"].Value)
        .Where(path => path.IndexOfAny(['<', '*', '…', ' ', '{']) < 0)
        .Select(path => path.TrimEnd('/'));

    private static string Resolve(string folder, string target) =>
        Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, target))).Replace('\\', '/');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"`(?<path>(?:src|tests|docs|corpus|tools|\.ci)/[^`\n]+|[\w.]+\.(?:props|sln|json|md|txt|editorconfig))`",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
