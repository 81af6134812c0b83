using System.Text.RegularExpressions;
using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Documents;

/// <summary>Every identifier of the glossary stands in the code, and no Dutch word has two rows of the same meaning.</summary>
internal static partial class GlossaryRule
{
    /// <summary>One sentence per identifier that the code does not know, and per row that is doubled.</summary>
    /// <param name="glossary">The page with rows <c>| Dutch | `Identifier` | definition |</c>.</param>
    /// <param name="sources">The code.</param>
    public static IEnumerable<string> Violations(SourceFile glossary, IEnumerable<SourceFile> sources)
    {
        var known = sources.SelectMany(file => Word().Matches(file.Text)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var rows = Row()
            .Matches(glossary.Text)
            .Select(match => (Dutch: match.Groups["dutch"].Value, Identifiers: match.Groups["identifiers"].Value)).ToList();
        var unknown = rows.SelectMany(row => Word().Matches(row.Identifiers).Select(match => match.Value))
            .Distinct(StringComparer.Ordinal)
            .Where(identifier => !known.Contains(identifier))
            .Select(identifier => $"The code knows no {identifier}.");
        var doubled = rows.CountBy(row => row.Dutch, StringComparer.Ordinal)
            .Where(row => row.Value > 1)
            .Select(row => $"{row.Key} has {row.Value} rows.");
        return unknown.Concat(doubled);
    }

    [GeneratedRegex(
        @"^\| (?<dutch>[^|`]+) \| (?<identifiers>`[^|]+`) \| [^|]+ \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
