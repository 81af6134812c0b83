using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Composes what <c>declared</c> shows.</summary>
public static class DeclaredReportComposer
{
    /// <summary>The report of one or more checked comparisons.</summary>
    /// <param name="sets">One per insurer or pair, each with its announcements (<see cref="ChangeSet.Declared"/>).</param>
    /// <param name="diagnostics">Warnings about the documents behind the sets, in the order to show them.</param>
    /// <param name="options">The language.</param>
    public static DeclaredReport Compose(IReadOnlyList<ChangeSet> sets, IReadOnlyList<Diagnostic> diagnostics, ReportOptions options)
    {
        var words = new ReportWords(options.Culture);
        var changes = ChangeReportComposer.Compose(sets, diagnostics, options);
        return new DeclaredReport(words["Title.Declared"], [.. changes.Parts.Select(part => Part(part, words))], changes, diagnostics);
    }

    private static DeclaredReportPart Part(ChangeReportPart part, ReportWords words)
    {
        var set = part.Set.Declared ?? new DeclarationSet([], [], []);
        var undeclared = set.Undeclared.Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        return new DeclaredReportPart(
            part,
            set,
            [.. part.Set.Changes.Where(change => undeclared.Contains(change.Id)).OrderByDescending(ChangeWeight.Of)],
            [.. Notices(part.Set, set, words).Select(text => new Notice(text)), .. part.Set.Notices]);
    }

    private static IEnumerable<string> Notices(ChangeSet set, DeclarationSet declared, ReportWords words)
    {
        if (declared.Declarations.Count == 0)
        {
            yield return words.Format("Declared.NoList", set.Right.Label);
            yield break;
        }

        var withList = declared.Declarations.Select(declaration => declaration.Unit.Citation.Document).Distinct();
        foreach (var document in set.Right.Documents.Where(document => withList.Contains(document.Id)
            && !declared.Following.Contains(document.Id)
            && document.Metadata.Kind != DocumentKind.QuestionsAndAnswers))
        {
            yield return document.Metadata.Validity is { } years
                ? words.Format("Declared.NotFollowing", document.Metadata.Title, (years.First - 1).ToString(CultureInfo.InvariantCulture))
                : words.Format("Declared.NoYear", document.Metadata.Title);
        }
    }
}
