using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>
/// Names the themes of a report: one name for each, that of an organisation or a chapter. A party that is named in passing, such as
/// <i>huisarts</i>, makes no theme: what is said of it stands under its chapter.
/// </summary>
internal sealed partial class ThemeNames
{
    private readonly Dictionary<string, string> _shortNames;

    /// <summary>Learns from both sides which short name stands for which full one: <c>wijksamenwerkingsverband (WSV)</c>.</summary>
    public ThemeNames(ChangeSet set) => _shortNames = set.Left.Requirements.Concat(set.Right.Requirements)
        .SelectMany(unit => Introduced().Matches(unit.Text))
        .GroupBy(match => match.Groups["full"].Value, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Groups["short"].Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The theme of a change; empty where it has none of its own.</summary>
    public string Of(Change change)
    {
        var subject = SafeText.OneLine(change.Subject);
        return IsPartyInPassing(change, subject) ? Named(SafeText.OneLine(Unit(change).Citation.SectionTitle)) : Named(subject);
    }

    /// <summary>Documents write the common name of a party in small letters; a theme is a heading or a name.</summary>
    private static bool IsPartyInPassing(Change change, string subject) =>
        subject.Length > 0
            && char.IsLower(subject[0])
            && change.Left.Concat(change.Right).Any(unit => string.Equals(unit.Actor, change.Subject, StringComparison.Ordinal));

    private string Named(string name)
    {
        var bare = Article().Replace(name, string.Empty).TrimEnd('?', '.', ' ', ':');
        return _shortNames.GetValueOrDefault(bare, bare);
    }

    private static Requirement Unit(Change change) => change.Right.Concat(change.Left).First();

    [GeneratedRegex(
        @"(?<full>\p{L}[\p{L}-]{5,}) \((?<short>\p{Lu}{2,6})(?:['’]s)?\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    [GeneratedRegex("^(?:De|Het|Een|de|het|een) ", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
