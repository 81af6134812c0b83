using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Tells which changes the new document announces in its own list of changes.</summary>
/// <remarks>A claim is no evidence: it changes nothing in what is compared, only what is told first. An announcement speaks of a rule where it shares about half of its words.</remarks>
internal sealed partial class Announcements
{
    private const double Least = 0.45;
    private const int FewestShared = 4;

    private readonly IReadOnlyList<HashSet<string>> _announced;

    /// <summary>Reads the announcements of the right side.</summary>
    public Announcements(ChangeSet set) => _announced = [.. set.Right.Requirements.Where(unit => unit.Role == RequirementRole.Declaration).Select(Words)];

    /// <summary>Whether one of the announcements speaks of a change.</summary>
    public bool Hold(Change change) => change.Right.Select(Words).Any(words => _announced.Any(announced => Speaks(announced, words)));

    private static bool Speaks(HashSet<string> announced, HashSet<string> words) =>
        announced.Count(words.Contains) is var shared && shared >= FewestShared && 2.0 * shared / (announced.Count + words.Count) >= Least;

    private static HashSet<string> Words(Requirement unit) => LongWord().Matches(unit.Text).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words too long to be articles, pronouns and the like.</summary>
    [GeneratedRegex(@"\p{L}{5,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();
}
