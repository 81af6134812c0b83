using System.Text.RegularExpressions;
using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Types;

/// <summary>
/// No pattern has a limit by the clock: on a busy machine it refuses what it takes on a quiet one (docs/adr/0054-limits-at-the-door.md).
/// </summary>
internal static partial class PatternRule
{
    /// <summary>One sentence per pattern with such a limit.</summary>
    public static IEnumerable<string> Violations(IEnumerable<SourceFile> files) =>
        from file in files
        from match in ClockLimit().Matches(file.Text)
        select $"{file.Path} has a pattern with a limit by the clock: {match.Value.Trim()}";

    /// <summary>The third value of the attribute, or a span of time among the values of a new pattern.</summary>
    [GeneratedRegex(
        @"RegexOptions\.\w+,\s*\d+\)\]|\bRegexOptions\.\w+,\s*(?:TimeSpan\.From\w+\(\d+\)|\w+)\)(?!\])|matchTimeout\w*:",
        RegexOptions.CultureInvariant)]
    private static partial Regex ClockLimit();
}
