using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>Builds values to write reports of.</summary>
internal static class Some
{
    /// <summary>The baseline's document: Markdown, so with lines.</summary>
    public static readonly DocumentSummary Policy2024 = Document("beleid-2024.md", 2024, "Wijkzorg inkoopbeleid 2024", null, null);

    /// <summary>The other side's document: a PDF, so with pages.</summary>
    public static readonly DocumentSummary Policy2025 = Document("beleid-2025.pdf", 2025, "Wijkzorg inkoopbeleid 2025", "1.0", 24);

    public static DocumentSummary Document(string path, int year, string title, string? version, int? pages, string? insurer = "Zorg en Zekerheid", DocumentKind kind = DocumentKind.CareTypePolicy) => new(
        new DocumentId($"{Slug.Of(path)}-00000000"),
        new DocumentSource($"corpus/{path}", new string('0', 64), "text/plain") { PageCount = pages },
        new DocumentMetadata
        {
            Title = title,
            Insurer = insurer,
            Validity = new YearRange(year),
            CareTypes = kind == DocumentKind.GeneralPolicy ? [] : ["multidisciplinaire zorg"],
            Kind = kind,
            Version = version,
            Published = new DateOnly(year - 1, 4, 1),
        },
        12,
        80);

    public static Requirement Left(string text, string? section = "3.2", int line = 120) =>
        Unit(Policy2024, text, section, SourceLocation.AtLine(line));

    public static Requirement Right(string text, string? section = "5.1", int page = 13) =>
        Unit(Policy2025, text, section, SourceLocation.OnPage(page));

    public static Requirement Unit(DocumentSummary document, string text, string? section, SourceLocation location) => new()
    {
        Id = new RequirementId(document.Id, location.Page ?? location.Line ?? 0),
        Text = text,
        Citation = new Citation(document.Id, section, "Eisen aan het samenwerkingsverband", ["3 Inkoop", "Eisen aan het samenwerkingsverband"], location, text),
        PolicyYear = document.Metadata.Validity?.First,
        Form = RequirementForm.Sentence,
        Role = RequirementRole.Norm,
        Kind = RequirementKind.Duty,
        Actor = "WSV",
        Modality = Modality.Obliged,
    };

    public static Change Change(ChangeKind kind, IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, string summary = "Er is iets gebeurd.") => new()
    {
        Id = $"c-{kind.ToString().ToLowerInvariant()}-{left.Count + right.Count}",
        Kind = kind,
        Moved = kind == ChangeKind.Moved,
        Substantive = kind is ChangeKind.Modified or ChangeKind.Added or ChangeKind.Removed,
        Confidence = 0.9,
        Summary = summary,
        Subject = "WSV",
        Left = left,
        Right = right,
    };

    public static ChangeSet Set(params Change[] changes) => new(
        new ComparisonSide("2024", [Policy2024], [.. changes.SelectMany(change => change.Left)]),
        new ComparisonSide("2025", [Policy2025], [.. changes.SelectMany(change => change.Right)]),
        changes,
        []);

    public static IReadOnlyList<InlineSegment> Inline(params (InlineOperation Operation, string Text)[] segments) =>
        [.. segments.Select(segment => new InlineSegment(segment.Operation, segment.Text))];
}
