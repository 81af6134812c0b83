using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Rows;

/// <summary>Announcements, and changes that are not announced, as cells, one a row.</summary>
internal static class DeclaredRows
{
    /// <summary>Per part the announcements in reading order, then what they leave out, the weightiest first.</summary>
    public static ReportTable Of(DeclaredReport report, ReportWords words, ReportOptions options)
    {
        var documents = report.Parts.SelectMany(
            part => part.Comparison.Set.Left.Documents.Concat(part.Comparison.Set.Right.Documents)).ToList();
        var (names, links) = (new CitationNames(documents, words), new SourceLinks(documents, options));
        return ReportTable.Of(report.Parts.SelectMany(Rows),
        [
            (new(words["Column.Insurer"], 18), row => ReportCell.Of(row.Part.Comparison.Heading)),
            (new(words["Declared.Column.Status"], 16), row => ReportCell.Of(
                words[$"Declared.{row.Status?.ToString() ?? "Undeclared"}.Name"])),
            (new(words["Declared.Column.Text"], 60), row => ReportCell.Of(row.Declaration?.Text)),
            (new(words["Declared.Column.PointsTo"], 20), row => ReportCell.Of(string.Join(", ", row.Declaration?.PointsTo ?? []))),
            (new(words["Declared.Column.Reason"], 50), row => ReportCell.Of(row.Declaration?.Reason ?? row.Change!.Summary)),
            (new(words["Side.Was"], 50), row => Quotes(row.Before)),
            (new(words["Side.Becomes"], 50), row => Quotes(row.Found)),
            (new(words["Column.Citation"], 40), row => Cited(row.Found.Count > 0 ? row.Found : row.Before, names, links)),
            (new(words["Declared.Column.AnnouncedIn"], 40), row => Cited(
                row.Declaration is { } declaration ? [declaration.Unit] : [], names, links)),
        ]);
    }

    private static IEnumerable<Row> Rows(DeclaredReportPart part) =>
        part.Set.Declarations.Select(declaration => new Row(part, declaration, null))
            .Concat(part.Undeclared.Select(change => new Row(part, null, change)));

    private static ReportCell Quotes(IReadOnlyList<Requirement> units) =>
        ReportCell.Of(string.Join('\n', units.Select(unit => SafeText.OneLine(unit.Text))));

    private static ReportCell Cited(IReadOnlyList<Requirement> units, CitationNames names, SourceLinks links) => ReportCell.OfLink(
        string.Join('\n', units.Select(unit => names.Cite(unit.Citation)).Distinct(StringComparer.Ordinal)),
        units is [var first, ..] ? links.To(first.Citation) : null);

    private sealed record Row(DeclaredReportPart Part, Declaration? Declaration, Change? Change)
    {
        public DeclarationStatus? Status => Declaration?.Status;

        public IReadOnlyList<Requirement> Before => Declaration?.Before ?? Change!.Left;

        public IReadOnlyList<Requirement> Found => Declaration?.FoundIn ?? Change!.Right;
    }
}
