using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Wording;

/// <summary>
/// Says in words what a change is. Between years of one insurer things come and go (<c>was</c>, <c>wordt</c>, <c>toegevoegd</c>);
/// between insurers nothing does, so there the sides are named (<c>alleen CZ</c>, <c>verschilt</c>).
/// </summary>
internal sealed class ComparisonWords
{
    private readonly ReportWords _words;
    private readonly bool _acrossInsurers;

    /// <summary>The words for one pair of sides.</summary>
    public ComparisonWords(ChangeSet set, ReportWords words)
    {
        _words = words;
        var (left, right) = (Insurers(set.Left), Insurers(set.Right));
        _acrossInsurers = left.Count > 0 && right.Count > 0 && !left.Overlaps(right);
        LeftLabel = _acrossInsurers ? ShortNames.OfInsurer(SafeText.OneLine(set.Left.Label)) : words["Side.Was"];
        RightLabel = _acrossInsurers ? ShortNames.OfInsurer(SafeText.OneLine(set.Right.Label)) : words["Side.Becomes"];
        LeftHeader = _acrossInsurers ? LeftLabel : words.Format("Side.Header", LeftLabel, SafeText.OneLine(set.Left.Label));
        RightHeader = _acrossInsurers ? RightLabel : words.Format("Side.Header", RightLabel, SafeText.OneLine(set.Right.Label));
    }

    /// <summary>What stands before a quote of the baseline.</summary>
    public string LeftLabel { get; }

    /// <summary>What stands before a quote of the other side.</summary>
    public string RightLabel { get; }

    /// <summary>What stands above a column of the baseline: <c>was (2024)</c>.</summary>
    public string LeftHeader { get; }

    /// <summary>What stands above a column of the other side: <c>wordt (2025)</c>.</summary>
    public string RightHeader { get; }

    /// <summary>The kind as an adjective: <c>toegevoegd</c>.</summary>
    public string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Added when _acrossInsurers => _words.Format("Across.Only", RightLabel),
        ChangeKind.Removed when _acrossInsurers => _words.Format("Across.Only", LeftLabel),
        ChangeKind.Modified when _acrossInsurers => _words["Across.Differs"],
        ChangeKind.Editorial when _acrossInsurers => _words["Across.Similar"],
        ChangeKind.Unchanged when _acrossInsurers => _words["Across.Same"],
        _ => _words[$"Kind.{kind}"],
    };

    /// <summary>Whether it can be said that one side asks more than the other: between years, not between insurers.</summary>
    public bool SaysDirection => !_acrossInsurers;

    /// <summary>What the changes are called that are shown in brief: those without consequence, or what both insurers say alike.</summary>
    public string RoutineKey => _acrossInsurers ? "Routine.Across" : "Routine";

    /// <summary>Kind and move: <c>gewijzigd en verplaatst</c>.</summary>
    public string KindAndMove(Change change) => change.IsLeftToReader ? _words["Kind.Unsure"]
        : change.Moved && change.Kind != ChangeKind.Moved && !_acrossInsurers
        ? _words.Format("Headline.AndMoved", Kind(change.Kind))
        : Kind(change.Kind);

    /// <summary>Kind, move and direction: <c>gewijzigd en verplaatst, zwaarder</c>.</summary>
    public string Headline(Change change) => change.Direction == ChangeDirection.Different || change.IsLeftToReader || !SaysDirection
        ? KindAndMove(change)
        : _words.Format("Headline.Direction", KindAndMove(change), _words[$"Direction.{change.Direction}"]);

    /// <summary>In which respects, separated by commas: <c>bedrag, datum</c>; empty where none is known, or where it goes without saying.</summary>
    public string Aspects(Change change)
    {
        var oneSided = change.Kind is ChangeKind.Added or ChangeKind.Removed;
        return string.Join(", ", change.Aspects.Where(aspect => !oneSided || aspect != ChangeAspect.Content).Select(aspect => _words[$"Aspect.{aspect}"]));
    }

    private static HashSet<string> Insurers(ComparisonSide side) =>
        side.Documents.Select(document => document.Metadata.Insurer).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
