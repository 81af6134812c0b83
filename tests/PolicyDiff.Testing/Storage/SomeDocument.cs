using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Testing.Storage;

/// <summary>Documents with something in every field, so that a field that is not stored is noticed.</summary>
public static class SomeDocument
{
    public const string ProcessingVersion = "markdown 1 + extraction 1";

    public static StoredDocument Make(string path = "corpus/2025/voorbeeld/wijkverpleging.md", char content = 'a', int requirements = 3)
    {
        var source = new DocumentSource(path, new string(content, 64), "text/markdown") { PageCount = 24 };
        var id = DocumentId.For(path, source.Sha256);
        var document = new PolicyDocument(id, source, Metadata(), [Chapter()], [Lost(path)], "markdown 1");
        return new StoredDocument(
            document, [.. Enumerable.Range(0, requirements).Select(ordinal => Requirement(id, ordinal))], ProcessingVersion);
    }

    public static DocumentMetadata Metadata() => new()
    {
        Insurer = "Voorbeeld Verzekeraar",
        Offices = ["Kantoor Noord"],
        Regions = ["Noord", "Oost"],
        Origin = "https://voorbeeld.example/inkoop",
        Validity = new YearRange(2024, 2025),
        CareTypes = ["wijkverpleging", "eerstelijnsverblijf"],
        Kind = DocumentKind.CareTypePolicy,
        Title = "Inkoopbeleid wijkverpleging 2024/2025",
        Version = "1.2",
        Published = new DateOnly(2023, 4, 1),
        Fictitious = true,
        FoundIn = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["Insurer"] = "manifest", ["Validity"] = "title page" },
    };

    public static Requirement Requirement(DocumentId document, int ordinal) => new()
    {
        Id = new RequirementId(document, ordinal),
        Text = "De zorgaanbieder levert vóór 1 oktober 2024 een begroting van € 10.000 aan.",
        Citation = new Citation(document, "1.1", "Begroting", ["1 Eisen", "1.1 Begroting"], new SourceLocation(
            4, 12), "De  zorgaanbieder levert …")
        {
            Boxes = [Place(4, 700.5), Place(5, 72)],
        },
        PolicyYear = 2025,
        Form = RequirementForm.TableCell,
        Role = RequirementRole.Definition,
        Kind = RequirementKind.Deadline,
        Lead = "Eisen aan de aanbieder:",
        Column = "RO",
        TableHead = "Datum | Wat",
        NormProbability = 0.625,
        Actor = "zorgaanbieder",
        Modality = Modality.Obliged,
        Values = [new PolicyValue(ValueKind.Date, "1 oktober 2024", "T-1-10-01", new TextSpan(31, 45))
        {
            Absolute = "2024-10-01",
            Bound = ValueBound.LessThan,
        }],
        Clauses = [new Clause(ClauseKind.Exception, "tenzij nodig", new TextSpan(3, 15))],
    };

    private static Diagnostic Lost(string path) =>
        Diagnostic.Warning("PD1203", new DiagnosticLocation(path, 12, 3), "12", "a \"quoted\" value");

    private static Section Chapter() =>
        new("1", "Eisen", 1, SourceLocation.OnPage(3), [new Paragraph("Wij vragen het volgende:", SourceLocation.OnPage(3))
        {
            Printed = Printed(11, 12),
        }], [Paragraph(), Tables()])
        {
            Evidence = new HeadingEvidence(HeadingSignal.Outline, 0.875),
        };

    private static Section Paragraph() =>
        new("1.1", "Begroting", 3, new SourceLocation(
            4, 10), [List(), new Footnote("1", "Zie bijlage 2.", SourceLocation.AtLine(40)) { Printed = Printed(14) },
            new PageNote(PageNoteKind.FieldValue, "Naam", "De Linde", SourceLocation.OnPage(4))], []);

    private static Section Tables() => new(
        null,
        "Tarieven",
        2,
        SourceLocation.AtLine(50),
        [
            new Table(["", "Tarief"], [new TableRow(["dag", "€ 7,96\nper uur"], SourceLocation.AtLine(52))
            {
                Printed = [Printed(3), Printed(6, 7)],
            }], SourceLocation.AtLine(51))
            {
                PrintedHeader = [PrintedText.Nowhere, Printed(6)],
            },
        ],
        []);

    private static PrintedText Printed(params int[] lengths) =>
        new([.. lengths.Select((length, line) => new PrintedLine(line * 12, length, Place(3 + line, 72.5 + (14 * line))))]);

    private static PageBox Place(int page, double top) => new(page, new PdfBox(71.5, top, 300, 12.5));

    private static ListBlock List() => new(
        [
            new ListItem("•", "eerste", SourceLocation.AtLine(
                11), [new ListItem("a)", "onder eerste", SourceLocation.AtLine(12), []) { Printed = Printed(12) }])
            {
                Printed = Printed(6),
            },
        ],
        SourceLocation.AtLine(11));
}
