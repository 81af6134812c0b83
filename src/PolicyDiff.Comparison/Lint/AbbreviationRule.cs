using System.Text.RegularExpressions;
using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Abbreviations;

namespace PolicyDiff.Comparison.Lint;

/// <summary>
/// Abbreviations that the document uses and nowhere explains, or explains in two ways. Those that every reader knows, and names, need no
/// explanation.
/// </summary>
internal sealed partial class AbbreviationRule : ILintRule
{
    private const int FewestUses = 2;
    private const int ShortestWord = 6;
    private const int VowelsPerLetter = 3;
    private const double MostAlike = 0.6;

    private static readonly HashSet<string> Known = new(
        WordList.Lines(typeof(AbbreviationRule).Assembly, "known-abbreviations.txt")
            .Concat(AbbreviationTable.Curated.All.Select(abbreviation => abbreviation.Form)),
        StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Find(LintedDocument linted)
    {
        var defined = linted.Requirements.SelectMany(unit => AbbreviationFinder.Find(unit.Text)
            .Select(abbreviation => (Unit: unit, Abbreviation: abbreviation))).ToList();
        return Undefined(linted, [.. defined.Select(pair => pair.Abbreviation.Form)]).Concat(Ambiguous(defined));
    }

    private static IEnumerable<LintFinding> Undefined(LintedDocument linted, HashSet<string> defined)
    {
        var titles = string.Join('\n', linted.Document.AllSections().Select(path => path.Section.Heading));
        var uses = linted.Requirements
            .Where(unit => unit.Role != RequirementRole.Declaration)
            .SelectMany(unit => Short().Matches(unit.Text)
            .Select(match => (Unit: unit, Form: match.Groups["form"].Value, IsInBrackets: IsInBrackets(unit.Text, match))))
            .ToLookup(use => use.Form, StringComparer.Ordinal);
        return uses
            .Where(group => group.Count() >= FewestUses && !Known.Contains(group.Key) && !defined.Contains(group.Key)
                && !group.Any(use => use.IsInBrackets) && !titles.Contains($"({group.Key})", StringComparison.Ordinal)
                && !IsShouted(group.Key, group.Select(use => use.Unit)))
            .Select(group => new LintFinding(LintKind.UndefinedAbbreviation, [group.Key],
            [new LintPlace(LintPlaceRole.Here, group.First().Unit.Citation)]));
    }

    /// <summary>What stands alone in brackets, or before them, may be explained in a way that is not recognised.</summary>
    private static bool IsInBrackets(string text, Match match) =>
        (match.Index > 0 && text[match.Index - 1] == '(') || AfterForm().IsMatch(text[(match.Index + match.Length)..]);

    /// <summary>
    /// Whether it is a word in capitals: it stands in lines of capitals only, or is long and has as many vowels as a word.
    /// </summary>
    private static bool IsShouted(string form, IEnumerable<Requirement> units) =>
        units.All(unit => unit.Text.Count(char.IsUpper) > unit.Text.Count(char.IsLower))
        || (form.Length >= ShortestWord
        && VowelsPerLetter * form.Count(letter => "AEIOU".Contains(letter, StringComparison.Ordinal)) >= form.Length);

    private static IEnumerable<LintFinding> Ambiguous(IEnumerable<(Requirement Unit, Abbreviation Abbreviation)> all) => all
        .GroupBy(pair => pair.Abbreviation.Form, StringComparer.Ordinal)
        .Select(group => (First: group.First(),
        Other: group.FirstOrDefault(pair => AreUnlike(group.First().Abbreviation.Meaning, pair.Abbreviation.Meaning))))
        .Where(pair => pair.Other.Unit is not null)
        .Select(pair => new LintFinding(
            LintKind.AmbiguousAbbreviation,
            [pair.First.Abbreviation.Form, pair.First.Abbreviation.Meaning, pair.Other.Abbreviation.Meaning],
            [new LintPlace(
                LintPlaceRole.Here, pair.First.Unit.Citation), new LintPlace(LintPlaceRole.Otherwise, pair.Other.Unit.Citation)]));

    /// <summary>Whether two meanings are two, and not one in other letters, in the plural or with a word more.</summary>
    private static bool AreUnlike(string one, string other)
    {
        var (first, second) = (Letters(one), Letters(other));
        return !first.Contains(second, StringComparison.Ordinal) && !second.Contains(first, StringComparison.Ordinal)
            && EditDistance.Between(first, second) > (1 - MostAlike) * Math.Max(first.Length, second.Length);
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetter));

    [GeneratedRegex(
        @"(?<![\p{L}\d@./&_:-])(?<form>\p{Lu}{3,6})(?:['’]?s)?(?![\p{L}\d@&_-]|\.\p{L}|:\d|\s\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"^\s?\(", RegexOptions.CultureInvariant)]
    private static partial Regex AfterForm();
}
