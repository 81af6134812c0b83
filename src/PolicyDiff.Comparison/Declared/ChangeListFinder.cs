using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Declared;

/// <summary>
/// Finds where documents list their own changes, by headings, by the line that leads in a list, and by the shape of what is below.
/// </summary>
internal static partial class ChangeListFinder
{
    private const int FewestItems = 2;
    private const int FewestSpaces = 4;

    private static readonly ILookup<string, Regex> Signals = WordList.Rows(
        typeof(ChangeListFinder).Assembly, "change-list-signals.txt").ToLookup(
        row => row[0],
        row => new Regex(row[1], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture),
        StringComparer.Ordinal);

    /// <summary>Every text that stands in a list of changes, its introducing lines too, in reading order.</summary>
    public static IReadOnlyList<Requirement> Listed(IEnumerable<Requirement> requirements) =>
        [.. requirements.Where(unit => unit.Form != RequirementForm.Footnote
            && (unit.Citation.SectionPath.Any(IsListHeading) || IsLed(unit)))];

    /// <summary>Those of the listed texts that announce something, in reading order.</summary>
    /// <param name="listed">The texts of <see cref="Listed"/>.</param>
    public static IReadOnlyList<Requirement> Announcements(IReadOnlyList<Requirement> listed) =>
        [.. listed.GroupBy(unit => (unit.Citation.Document, string.Join('|', unit.Citation.SectionPath)))
            .SelectMany(section => OfSection([.. section]))];

    /// <summary>Whether a heading is that of a list of changes.</summary>
    public static bool IsListHeading(string heading) =>
        Signals["heading"].Any(signal => signal.IsMatch(WithoutNumber(heading))) && !IsReservation(heading);

    /// <summary>Whether an answer says that it corrects the policy.</summary>
    public static bool Corrects(string answer) => Signals["answer"].Any(signal => signal.IsMatch(answer)) && !IsReservation(answer);

    private static bool IsLed(Requirement unit) =>
        unit.Form is RequirementForm.ListItem
            && unit.Lead is { } lead
            && Signals["lead"].Any(signal => signal.IsMatch(lead))
            && !IsReservation(lead);

    // What may change, and how a provider reports its own changes, is no list of what did change.
    private static bool IsReservation(string line) => Signals["reservation"].Any(signal => signal.IsMatch(line));

    // Beside a list of sentences, running text leads in or closes; it announces something itself where it says so.
    private static IEnumerable<Requirement> OfSection(IReadOnlyList<Requirement> units)
    {
        var hasList = units.Count(unit => unit.Form != RequirementForm.Sentence && unit.Text.Count(letter => letter == ' ') >= FewestSpaces)
            >= FewestItems;
        return units.Where(unit => !unit.Text.EndsWith(':') && (unit.Form != RequirementForm.Sentence
            ? unit.Text.Count(letter => letter == ' ') >= FewestSpaces || !units.Any(other => other.Form == RequirementForm.Sentence)
            : hasList ? PointerReader.Find(unit.Text).Count > 0 : unit.Role != RequirementRole.Guide || unit.Text.Length > 0));
    }

    private static string WithoutNumber(string heading) => Number().Replace(heading, string.Empty).Trim('*', '_', ' ');

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?|[A-Z]\.)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
