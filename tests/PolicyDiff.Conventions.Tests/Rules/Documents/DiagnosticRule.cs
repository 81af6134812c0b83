using System.Text.RegularExpressions;
using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Documents;

/// <summary>
/// Every diagnostic code has one constant, one row in docs/diagnostics.md and words in both languages; and no row or words lack a constant.
/// </summary>
internal static partial class DiagnosticRule
{
    /// <summary>One sentence per code that is incomplete.</summary>
    /// <param name="sources">C# files that may hold constants.</param>
    /// <param name="table">The page with one row per code.</param>
    /// <param name="texts">The texts of each language.</param>
    public static IEnumerable<string> Violations(IEnumerable<SourceFile> sources, SourceFile table, IReadOnlyList<SourceFile> texts)
    {
        var constants = sources.SelectMany(file => Constant().Matches(file.Text)).Select(match => match.Groups["code"].Value).ToList();
        var rows = Row().Matches(table.Text).Select(match => match.Groups["code"].Value).ToList();
        return Doubled(constants, "has two constants.")
            .Concat(Doubled(rows, $"has two rows in {table.Path}."))
            .Concat(Missing(constants, rows, $"has no row in {table.Path}."))
            .Concat(Missing(rows, constants, "has a row but no constant."))
            .Concat(texts.SelectMany(file => WithoutWords(constants, file)));
    }

    private static IEnumerable<string> WithoutWords(IReadOnlyCollection<string> constants, SourceFile file)
    {
        var keys = TranslationRule.Texts(file).Select(text => text.Key).ToList();
        string[] parts = [".What", ".Remedy"];
        return Missing(constants.SelectMany(code => parts.Select(part => code + part)), keys, $"is not in {file.Path}.")
            .Concat(Missing(
                keys.Select(key => key.Split('.')[0]).Distinct(StringComparer.Ordinal),
                constants,
                $"has words in {file.Path} but no constant."));
    }

    private static IEnumerable<string> Doubled(IEnumerable<string> codes, string what) =>
        codes.CountBy(code => code, StringComparer.Ordinal).Where(entry => entry.Value > 1).Select(entry => $"{entry.Key} {what}");

    private static IEnumerable<string> Missing(IEnumerable<string> asked, IEnumerable<string> present, string what) =>
        asked.Except(present, StringComparer.Ordinal).Select(code => $"{code} {what}");

    [GeneratedRegex(@"const string \w+ = ""(?<code>PD\d{4})"";", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Constant();

    [GeneratedRegex(
        @"^\| (?<code>PD\d{4}) \| (?:error|warning|info)[^|\n]* \| [^|\n]+ \| [^\n]+ \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
