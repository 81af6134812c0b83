using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Blocks that several reports have.</summary>
internal static class CommonBlocks
{
    /// <summary>Names with their values; those without a value are left out.</summary>
    public static Grid Facts(string name, IEnumerable<(string Name, string? Value)> facts) => Grid.OfTexts(
        GridRole.Facts,
        name,
        [],
        facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => (IReadOnlyList<string>)[fact.Name, fact.Value!]));

    /// <summary>The warnings and errors under a heading: place, then the fact, then the way out. Nothing where there are none.</summary>
    public static IEnumerable<ReportBlock> Warnings(IReadOnlyList<Diagnostic> diagnostics, ReportWords words)
    {
        List<ListRow> rows = [.. diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)
            .Select(diagnostic => Warning(diagnostic, words))];
        return rows.Count == 0
            ? []
            : [new SectionBlock(
                SectionRole.Plain, 1, words.Counted(words["Warnings.Heading"], rows.Count), [new Listing(ListingRole.Entries, rows)])];
    }

    /// <summary>That a report is made by a program.</summary>
    public static Line Disclaimer(ReportWords words) => new(LineRole.Disclaimer, words["Report.Disclaimer"]);

    /// <summary>What the reader must not overlook.</summary>
    public static Line Notice(string text, ReportWords words) =>
        new(LineRole.Notice, new Inline(words["Notice.Label"], Mark.Strong), Inline.Space, text);

    private static ListRow Warning(Diagnostic diagnostic, ReportWords words) => new(
        null,
        new Line(LineRole.Name, words.Place(diagnostic)),
        DiagnosticMessages.What(diagnostic, words.Culture),
        new Line(LineRole.Context, words.Format("Warnings.Remedy", DiagnosticMessages.Remedy(diagnostic, words.Culture))));
}
