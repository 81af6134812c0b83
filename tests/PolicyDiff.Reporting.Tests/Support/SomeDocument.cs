using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Storage;
using PolicyDiff.Reporting.Composition;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>A document with every kind of block, and an index with a few documents.</summary>
internal static class SomeDocument
{
    private static readonly SourceLocation Here = SourceLocation.OnPage(3);

    public static PolicyDocument Whole { get; } = new(
        Some.Policy2025.Id,
        Some.Policy2025.Source,
        Some.Policy2025.Metadata,
        [
            new Section(null, string.Empty, 1, SourceLocation.OnPage(1), [new Paragraph("Voor u ligt ons beleid.", Here)], []),
            new Section(
                "3",
                "Inkoop",
                1,
                Here,
                [
                    new Paragraph("Wij kopen zorg in die aan deze eisen voldoet:", Here)
                    {
                        Printed = new PrintedText([Line(0, 15, 3, 700.5), Line(16, 29, 4, 72)]),
                    },
                    new ListBlock(
                        [
                            new ListItem("•", "Het samenwerkingsverband is een rechtspersoon met volledige rechtsbevoegdheid en een eigen bestuur.", Here, [new ListItem("-", "Het bestuur telt drie leden.", Here, [])]),
                            new ListItem("2.", "Het heeft een website.", Here, []),
                        ],
                        Here),
                    new Footnote("1", "Zie ook het algemene beleid.", Here),
                    new PageNote(PageNoteKind.Comment, string.Empty, "Nog nagaan bij de inkoper.", Here),
                    new PageNote(PageNoteKind.FieldValue, "Naam", "De Linde", Here),
                    new PageNote(PageNoteKind.TickedBox, "Akkoord", string.Empty, Here),
                ],
                [new Section("3.1", "Tarieven", 2, SourceLocation.OnPage(4), [Tariffs(), Wide()], [])]),
        ],
        [],
        "test 1");

    public static DocumentReport Report { get; } = DocumentReportComposer.Compose(Whole);

    public static CorpusReport Corpus(ReportOptions options, bool withStatus) => CorpusReportComposer.Compose(
        [
            Some.Document("cz-2025.pdf", 2025, "Huisartsenzorg inkoopbeleid 2025", null, 31, "CZ"),
            Some.Policy2025,
            Some.Policy2024,
            Some.Document("los.txt", 2023, "Brief zonder verzekeraar", null, null, null, DocumentKind.Other),
        ],
        withStatus ? new StoreStatus("index/", 1, 4, 48, 320, 2_400_000) : null,
        options);

    public static CoverageReport Coverage(ReportOptions options) => CoverageReportComposer.Compose(
        [Some.Document("cz-2022.pdf", 2022, "Huisartsenzorg inkoopbeleid 2022", null, 31, "CZ"), Some.Policy2025, Some.Document("los.txt", 2023, "Brief zonder verzekeraar", null, null, null, DocumentKind.Other)],
        options);

    private static Table Tariffs() => new(
        ["Module", "Tarief"],
        [
            new TableRow(["Wijk", "€ 7,25\nper verzekerde"], Here) { Printed = [new PrintedText([Line(0, 4, 3, 400)]), new PrintedText([Line(0, 6, 3, 400), Line(7, 14, 3, 412)])] },
            new TableRow(["Regio", "€ 1,10"], Here),
        ],
        Here);

    private static PrintedLine Line(int start, int length, int page, double top) => new(start, length, new PageBox(page, new PdfBox(72, top, 5.5 * length, 12)));

    private static Table Wide() => new(
        ["Eis", "Januari", "Februari", "Maart", "April", "Mei", "Juni", "Juli"],
        [new TableRow(["Plan", "x", "", "", "x", "", "", "x"], Here)],
        Here);
}
