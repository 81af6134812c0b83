using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The changes of one kind, shown in brief.</summary>
/// <param name="Kind">The kind as an adjective.</param>
/// <param name="Shown">The first of them, in the order of the report.</param>
/// <param name="More">How many are not shown.</param>
internal sealed record FoldedKind(string Kind, IReadOnlyList<Change> Shown, int More)
{
    private const int ShownPerKind = 5;

    /// <summary>Folds changes that need no reading one by one, kind by kind.</summary>
    public static IReadOnlyList<FoldedKind> Of(IReadOnlyList<Change> changes, ComparisonWords comparison) =>
        [.. changes
            .GroupBy(change => change.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new FoldedKind(comparison.Kind(group.Key), [.. group.Take(ShownPerKind)], Math.Max(0, group.Count() - ShownPerKind)))];

    /// <summary>How many more there are, and how to see them.</summary>
    public string MoreLine(ReportWords words) =>
        Shown is [{ Kind: ChangeKind.Uncovered }, ..] ? words.Format("Folded.MoreUncovered", words.Number(More)) : words.Format("Folded.More", words.Number(More), Kind);

    /// <summary>The change in one line: <c>verplaatst, §3.2 → §5.1: Het bestuur is …</c>.</summary>
    /// <param name="change">One of <see cref="Shown"/>.</param>
    /// <param name="longest">Text elements it may take.</param>
    public string Line(Change change, int longest)
    {
        var places = new[] { change.Left, change.Right }
            .Select(side => side is [var unit, ..] ? CitationNames.Place(unit.Citation) : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
        return Line(change.Kind == ChangeKind.Uncovered ? string.Empty : Kind, string.Join(" → ", places), change, longest);
    }

    /// <summary>A change of one side in one line: <c>toegevoegd, §3.2, p. 7: Wij zien …</c>.</summary>
    public static string NumberedLine(Change change, ComparisonWords comparison, ReportWords words, int longest)
    {
        var unit = change.Right.Concat(change.Left).FirstOrDefault();
        return Line(comparison.Kind(change.Kind), unit is null ? string.Empty : CitationNames.PlaceAndSpot(unit.Citation, words), change, longest);
    }

    /// <summary>A change of one side in one line, where its kind and section are known already: <c>p. 7: Wij zien …</c>.</summary>
    public static string MemberLine(Change change, ReportWords words, int longest) =>
        change.Right.Concat(change.Left).FirstOrDefault() is { } unit ? Line(string.Empty, CitationNames.Spot(unit.Citation.Location, words), change, longest) : string.Empty;

    private static string Line(string kind, string place, Change change, int longest)
    {
        var head = string.Join(", ", new[] { kind, place }.Where(part => part.Length > 0));
        var text = change.Right.Concat(change.Left).Select(unit => unit.Text).FirstOrDefault() ?? string.Empty;
        return Excerpt.Of(head.Length == 0 ? SafeText.OneLine(text) : $"{SafeText.OneLine(head)}: {SafeText.OneLine(text)}", longest);
    }
}
