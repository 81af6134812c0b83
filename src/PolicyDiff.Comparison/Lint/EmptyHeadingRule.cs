using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Lint;

namespace PolicyDiff.Comparison.Lint;

/// <summary>
/// Headings without text below them, and without headings of a lower level. The title of the document, before the first text, is none.
/// </summary>
internal sealed class EmptyHeadingRule : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Find(LintedDocument linted)
    {
        List<SectionPath> paths = [.. linted.Document.AllSections().SkipWhile(path => path.Section.Blocks.Count == 0)];
        return paths.Index()
            .Where(entry => entry.Item.Section is { Title.Length: > 0, Blocks.Count: 0, Children.Count: 0 } section
            && !MayLeadTheNext(section, paths, entry.Index))
            .Select(entry => new LintFinding(
                LintKind.EmptyHeading, [entry.Item.Section.Heading],
                    [new LintPlace(LintPlaceRole.Here, HeadingCitation.Of(linted.Document.Id, entry.Item))]));
    }

    /// <summary>
    /// Whether the heading after it may belong below it: nothing but their looks tells the level of two headings without number.
    /// </summary>
    private static bool MayLeadTheNext(Section section, List<SectionPath> paths, int index) =>
        section is { Number: null, Evidence: not { Signal: HeadingSignal.Markup } }
        && index + 1 < paths.Count && paths[index + 1].Section is { Number: null } next && next.Level == section.Level;
}
