using System.Text.RegularExpressions;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

/// <summary>A type is named for its idea, not Helper, Utils, Manager or Common.</summary>
internal static partial class NameRule
{
    /// <summary>One sentence per type with an empty name.</summary>
    public static IEnumerable<string> Violations(IEnumerable<string> typeNames) =>
        typeNames.Where(name => Empty().IsMatch(name)).Select(name => $"{name} names no idea.");

    [GeneratedRegex("(?:Helpers?|Utils?|Utilit(?:y|ies)|Manager|Common)$", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();
}
