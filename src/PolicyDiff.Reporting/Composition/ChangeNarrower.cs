using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Keeps of comparisons what is wanted by theme, direction and judgement, and tells what there is to choose from.</summary>
/// <remarks>
/// The theme of a change is its own, also where a report gathers small themes under one heading: so it does not depend on what else is
/// asked for.
/// </remarks>
public static class ChangeNarrower
{
    /// <summary>The comparison with the changes that meet every criterion, in their order; the sides and notices stay.</summary>
    /// <param name="set">The comparison, with what a person settled taken over.</param>
    /// <param name="narrowing">The criteria.</param>
    /// <param name="options">The language, for the name of what has no theme.</param>
    public static ChangeSet Narrow(ChangeSet set, ChangeNarrowing narrowing, ReportOptions options)
    {
        if (narrowing.IsEmpty)
        {
            return set;
        }

        var themes = new ThemeNames(set);
        var words = new ReportWords(options.Culture);
        return set with { Changes = [.. set.Changes.Where(change => IsWanted(change, ThemeOf(change, themes, words), narrowing))] };
    }

    /// <summary>The themes of a report, in the order of their names.</summary>
    public static IReadOnlyList<ChangeChoice> Themes(ChangeReport report, ReportOptions options)
    {
        var words = new ReportWords(options.Culture);
        return [.. report.Parts.SelectMany(part => Themes(part, words))
            .CountBy(theme => theme, StringComparer.OrdinalIgnoreCase)
            .OrderBy(theme => theme.Key, StringComparer.OrdinalIgnoreCase)
            .Select(theme => new ChangeChoice(theme.Key, words.Subject(theme.Key), theme.Value))];
    }

    /// <summary>What happened to the changes of a report, in the order of the kinds.</summary>
    public static IReadOnlyList<ChangeChoice> Kinds(ChangeReport report, ReportOptions options)
    {
        var words = new ReportWords(options.Culture);
        return Choices(report, change => change.Kind, kind => words[$"Kind.{kind}"]);
    }

    /// <summary>Whether the changes of consequence ask more or less.</summary>
    public static IReadOnlyList<ChangeChoice> Directions(ChangeReport report, ReportOptions options)
    {
        var words = new ReportWords(options.Culture);
        return Choices(report, change => change.IsSurelySubstantive
            ? change.Direction
            : (ChangeDirection?)null, direction => words[$"Direction.{direction}"]);
    }

    /// <summary>How sure it is that the substance of each changed.</summary>
    public static IReadOnlyList<ChangeChoice> Judgements(ChangeReport report, ReportOptions options)
    {
        var words = new ReportWords(options.Culture);
        return Choices(report, change => change.Kind == ChangeKind.Uncovered
            ? (JudgementKind?)null
            : JudgementOf(change), judgement => words[judgement switch
            {
                JudgementKind.Substantive => "Count.Substantive",
                JudgementKind.Unsure => "Count.Unsure",
                _ => "Count.Routine",
            }]);
    }

    private static List<ChangeChoice> Choices<T>(ChangeReport report, Func<Change, T?> valueOf, Func<T, string> nameOf)
        where T : struct, Enum =>
        [.. Listed(report).Select(valueOf).OfType<T>().CountBy(value => value).OrderBy(entry => entry.Key)
            .Select(entry => new ChangeChoice(entry.Key.ToString().ToLowerInvariant(), nameOf(entry.Key), entry.Value))];

    private static List<ChangeChoice> Choices<T>(ChangeReport report, Func<Change, T> valueOf, Func<T, string> nameOf)
        where T : struct, Enum => Choices(report, change => (T?)valueOf(change), nameOf);

    private static IEnumerable<Change> Listed(ChangeReport report) =>
        report.Parts.SelectMany(part => part.InReadingOrder(withUnchanged: false));

    private static IEnumerable<string> Themes(ChangeReportPart part, ReportWords words)
    {
        var themes = new ThemeNames(part.Set);
        return part.InReadingOrder(withUnchanged: false).Select(change => ThemeOf(change, themes, words));
    }

    private static bool IsWanted(Change change, string theme, ChangeNarrowing narrowing) =>
        (narrowing.Themes.Count == 0 || narrowing.Themes.Contains(theme, StringComparer.OrdinalIgnoreCase))
        && (narrowing.Directions.Count == 0 || (change.IsSurelySubstantive && narrowing.Directions.Contains(change.Direction)))
        && IsWanted(change, narrowing.Only, narrowing.Without)
        && (narrowing.Judgements.Count == 0 || (change.Kind != ChangeKind.Uncovered && narrowing.Judgements.Contains(JudgementOf(change))));

    /// <summary>A fingerprint is made only where one is asked for.</summary>
    private static bool IsWanted(Change change, IReadOnlySet<string> only, IReadOnlySet<string> without) =>
        (only.Count == 0 && without.Count == 0)
        || (ChangeFingerprint.Of(change) is var fingerprint
            && (only.Count == 0 || only.Contains(fingerprint))
            && !without.Contains(fingerprint));

    /// <summary>The judgement as reports divide it: what stands on one side only is never left to the reader.</summary>
    private static JudgementKind JudgementOf(Change change) =>
        change.IsLeftToReader ? JudgementKind.Unsure : change.Substantive ? JudgementKind.Substantive : JudgementKind.Editorial;

    private static string ThemeOf(Change change, ThemeNames themes, ReportWords words) =>
        themes.Of(change) is { Length: > 0 } own ? own : words["Theme.Other"];
}
