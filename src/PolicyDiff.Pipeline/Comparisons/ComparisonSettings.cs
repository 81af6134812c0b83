using PolicyDiff.Comparison;
using PolicyDiff.Comparison.Declared;
using PolicyDiff.Comparison.Selection;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Which changes are wanted, in which language; what is null or empty asks nothing.</summary>
/// <param name="Layout">The language and form of the report.</param>
public sealed record ComparisonSettings(ReportOptions Layout)
{
    /// <summary>Words that a change must be about; abbreviations and compounds are understood.</summary>
    public string? About { get; init; }

    /// <summary>The kinds.</summary>
    public IReadOnlyList<ChangeKind> Kinds { get; init; } = [];

    /// <summary>A section number, with all below it, or words of a heading; of either side.</summary>
    public string? Section { get; init; }

    /// <summary>The least confidence, in [0, 1].</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>What is wanted by theme, direction and judgement.</summary>
    public ChangeNarrowing Narrowing { get; init; } = new();

    /// <summary>The beginning of the id of the change to explain; null for none.</summary>
    public string? Explain { get; init; }

    /// <summary>
    /// Compares two sides whole, so that nothing is paired or announced otherwise for being filtered, and keeps what is wanted.
    /// </summary>
    internal ChangeSet Compare(ComparisonSide left, ComparisonSide right)
    {
        var whole = new Comparer()
            .Compare(
                left, right, new ComparisonOptions { Culture = Layout.Culture, Explain = Layout.ShowAlignment ? string.Empty : Explain });
        return Select(whole with { Declared = DeclaredChecker.Check(whole, Layout.Culture) });
    }

    /// <summary>Keeps what is wanted of a whole comparison.</summary>
    internal ChangeSet Select(ChangeSet whole) => ChangeSelector.Select(whole, new ChangeSelection
    {
        Id = Explain,
        About = About,
        Kinds = Kinds,
        Section = Section,
        MinimumConfidence = MinimumConfidence,
    });

    /// <summary>Composes the report of comparisons from which what is wanted was selected.</summary>
    internal ChangeReport Compose(IReadOnlyList<ChangeSet> sets, IReadOnlyList<Diagnostic> diagnostics, int firstNumber = 1)
    {
        var report = ChangeReportComposer.Compose(sets, diagnostics, Layout, firstNumber);
        return Narrowing.IsEmpty
            ? report
            : ChangeReportComposer.Compose(
                [.. report.Parts.Select(part => ChangeNarrower.Narrow(part.Set, Narrowing, Layout))], diagnostics, Layout, firstNumber);
    }
}
