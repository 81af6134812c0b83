using PolicyDiff.Core.Lint;

namespace PolicyDiff.Comparison.Lint;

/// <summary>Finds contradictions and leftovers in one edition; what is not sure is not told.</summary>
public static class Linter
{
    private static readonly IReadOnlyList<ILintRule> Rules =
        [new StaleYearRule(), new SectionReferenceRule(), new AbbreviationRule(), new EmptyHeadingRule()];

    /// <summary>The findings by kind, and within a kind by document and place.</summary>
    /// <param name="documents">The documents of one edition; contradictions are sought across them, everything else in each alone.</param>
    public static IReadOnlyList<LintFinding> Find(IReadOnlyList<LintedDocument> documents) =>
    [
        .. ContradictionFinder.Find([.. documents.SelectMany(document => document.Requirements)])
            .Concat(documents.SelectMany(document => Rules.SelectMany(rule => rule.Find(document))))
            .OrderBy(finding => finding.Kind),
    ];
}
