using System.Globalization;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Quotes;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Summaries;

/// <summary>
/// Puts into words what two sides have to do with each other that are no editions
/// of one policy: nothing came, went or was changed between them.
/// </summary>
/// <param name="left">One side.</param>
/// <param name="right">The other.</param>
/// <param name="culture">The language.</param>
internal sealed class ApartSummaries(ComparisonSide left, ComparisonSide right, CultureInfo culture)
{
    /// <summary>One sentence about a group of requirements.</summary>
    public string Write(GroupJudgement judgement, IReadOnlyList<Requirement> ofLeft, IReadOnlyList<Requirement> ofRight) =>
        (ofLeft, ofRight) switch
        {
            ([], [var only, ..]) => Format("Insurers.NotFound", Documents(left), ShortQuote.Of(only)),
            ([var only, ..], []) => Format("Insurers.NotFound", Documents(right), ShortQuote.Of(only)),
            _ when judgement.Kind is ChangeKind.Unchanged or ChangeKind.Moved => Format("Insurers.Same", ShortQuote.Of(ofLeft[0])),
            _ => Format(
                judgement.Substantive ? "Insurers.Differs" : "Insurers.Similar", ShortQuote.Of(ofLeft[0]), ShortQuote.Of(ofRight[0])),
        };

    private static string Documents(ComparisonSide side) =>
        string.Join(", ", side.Documents.Select(document => document.Metadata.Title).Distinct(StringComparer.Ordinal));

    private string Format(string key, params object[] values) => Messages.Format(culture, key, values);
}
