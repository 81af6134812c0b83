using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Wording;

/// <summary>
/// Says in words what a change is. Between years of one insurer things come and go (<c>was</c>, <c>wordt</c>, <c>toegevoegd</c>);
/// between insurers or care types nothing does, so there the sides are named (<c>alleen CZ</c>, <c>verschilt</c>).
/// </summary>
internal sealed class ComparisonWords
{
    private readonly ReportWords _words;
    private readonly bool _areApart;
    private readonly bool _ofInsurers;

    /// <summary>The words for one pair of sides.</summary>
    public ComparisonWords(ChangeSet set, ReportWords words)
    {
        _words = words;
        _areApart = !set.Left.IsEditionOf(set.Right);
        _ofInsurers = set.Changes.Any(change => change.Origin is not null);
        LeftLabel = _areApart ? ShortNames.OfInsurer(SafeText.OneLine(set.Left.Label)) : words["Side.Was"];
        RightLabel = _areApart ? ShortNames.OfInsurer(SafeText.OneLine(set.Right.Label)) : words["Side.Becomes"];
        LeftHeader = _areApart ? LeftLabel : words.Format("Side.Header", LeftLabel, SafeText.OneLine(set.Left.Label));
        RightHeader = _areApart ? RightLabel : words.Format("Side.Header", RightLabel, SafeText.OneLine(set.Right.Label));
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
        ChangeKind.Added when _areApart => _words.Format("Across.Only", RightLabel),
        ChangeKind.Removed when _areApart => _words.Format("Across.Only", LeftLabel),
        ChangeKind.Modified when _areApart => _words["Across.Differs"],
        ChangeKind.Editorial when _areApart => _words["Across.Similar"],
        ChangeKind.Unchanged when _areApart => _words["Across.Same"],
        _ => _words[$"Kind.{kind}"],
    };

    /// <summary>Whether it can be said that one side asks more than the other: between years, not between insurers or care types.</summary>
    public bool SaysDirection => !_areApart;

    /// <summary>What the changes are called that are shown in brief: those without consequence, or what both say alike.</summary>
    public string RoutineKey => _areApart ? "Routine.Across" : "Routine";

    /// <summary>What those are called that the reader must tell.</summary>
    public string Unsure => _words[_ofInsurers ? "Count.SeeAlso" : "Count.Unsure"];

    /// <summary>What the annex is called that holds those of them that the body does not.</summary>
    public string MoreUnsureKey => _ofInsurers ? "SeeAlso" : "Unsure.More";

    /// <summary>Kind and move: <c>gewijzigd en verplaatst</c>.</summary>
    public string KindAndMove(Change change) => change.IsSeeAlso ? _words["Kind.SeeAlso"]
        : change.IsLeftToReader ? _words["Kind.Unsure"]
        : change.Moved && change.Kind != ChangeKind.Moved && !_areApart
        ? _words.Format("Headline.AndMoved", Kind(change.Kind))
        : Kind(change.Kind);

    /// <summary>Kind, move and direction: <c>gewijzigd en verplaatst, zwaarder</c>.</summary>
    public string Headline(Change change) => change.Direction == ChangeDirection.Different || change.IsLeftToReader || !SaysDirection
        ? KindAndMove(change)
        : _words.Format("Headline.Direction", KindAndMove(change), _words[$"Direction.{change.Direction}"]);

    /// <summary>
    /// In which respects, separated by commas: <c>bedrag, datum</c>; empty where none is known, or where it goes without saying.
    /// </summary>
    public string Aspects(Change change)
    {
        var oneSided = change.Kind is ChangeKind.Added or ChangeKind.Removed;
        return string.Join(
            ", ", change.Aspects.Where(aspect => !oneSided || aspect != ChangeAspect.Content).Select(aspect => _words[$"Aspect.{aspect}"]));
    }
}
