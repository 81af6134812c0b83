using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Tells a change in one plain sentence: the theme, what it was, what it becomes, and where each stands.</summary>
/// <param name="set">The comparison.</param>
/// <param name="words">The words of the report.</param>
internal sealed class HeadlineSentences(ChangeSet set, ReportWords words)
{
    private const int LongestOne = 250;
    private const int LongestOfTwo = 170;
    private const int LongestTheme = 60;

    private readonly ComparisonWords _comparison = new(set, words);
    private readonly PlaceNames _places = new(set, words);

    /// <summary>The sentence of a change.</summary>
    public string Of(string theme, Change change) => Told(Short(theme), change) + Announced(change);

    /// <summary>What both sides say about a term, beside each other.</summary>
    public string Beside(string name, Requirement left, Requirement right) =>
        Both(_comparison.SaysDirection ? "Brief.Beside" : "Brief.Differs", Short(name), left, right);

    /// <summary>Whether the insurer announces it; nothing where that cannot be told, or where its announcement does not hold.</summary>
    private string Announced(Change change) => set.Declared is not { } declared ? string.Empty
        : declared.Holds(change) ? $" {words["Brief.Announced"]}"
        : declared.Announces(change) == false ? $" {words["Brief.Unannounced"]}"
        : string.Empty;

    /// <summary>A theme as it opens a sentence: a title that is a sentence itself is cut.</summary>
    private string Short(string theme) => Excerpt.Of(words.Subject(theme), LongestTheme);

    private string Told(string theme, Change change) => (change.Left, change.Right) switch
    {
        ([_, ..], [var right, ..]) when right.Modality == Modality.Waived && !change.Left.Any(unit => unit.Modality == Modality.Waived) =>
            words.Format("Brief.Waived", theme, PlainSentences.Quote(right, LongestOne), PlaceOf(right)),
        ([var left, ..], [var right, ..]) when _comparison.SaysDirection => DifferingWords.Of(change) is { } changed
            ? Near(theme, left, right, changed)
            : Both("Brief.Changed", theme, left, right),
        ([var left, ..], [var right, ..]) => Both("Brief.Differs", theme, left, right),
        _ => OneSided(theme, change),
    };

    /// <summary>The new wording in full and of the old one only the words that differ: who reads both must find them himself.</summary>
    private string Near(string theme, Requirement left, Requirement right, DifferingWords changed)
    {
        var key = changed.Left.Length == 0 ? "Brief.WordsAdded" : changed.Right.Length == 0 ? "Brief.WordsRemoved" : "Brief.WordsChanged";
        return words.Format(
            key, theme, PlainSentences.Quote(right, LongestOne), PlaceOf(right), changed.Left, PlaceOf(left), changed.Right);
    }

    private string Both(string key, string theme, Requirement left, Requirement right) => words.Format(
        key,
        theme,
        PlainSentences.Quote(left, LongestOfTwo),
        PlaceOf(left),
        PlainSentences.Quote(right, LongestOfTwo),
        PlaceOf(right),
        _comparison.LeftLabel,
        _comparison.RightLabel);

    private string OneSided(string theme, Change change)
    {
        var isNew = change.Right.Count > 0;
        var unit = change.Right.Concat(change.Left).First();
        var key = _comparison.SaysDirection ? $"Brief.{(isNew ? ChangeKind.Added : ChangeKind.Removed)}" : "Brief.Only";
        return words.Format(
            key,
            theme,
            PlainSentences.Quote(PlainSentences.MainOf(unit), LongestOne),
            PlaceOf(unit),
            isNew ? _comparison.RightLabel : _comparison.LeftLabel);
    }

    private string PlaceOf(Requirement unit) => _places.Of(unit.Citation);
}
