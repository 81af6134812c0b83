using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Tests;

/// <summary>Builds small documents.</summary>
internal static class Some
{
    public static readonly SourceLocation Line = SourceLocation.AtLine(7);

    public static Paragraph Paragraph(string text) => new(text, Line);

    public static ListItem Item(string text, params ListItem[] children) => new("-", text, Line, children);

    public static ListBlock List(params ListItem[] items) => new(items, Line);

    public static Table Table(string[] header, params string[][] rows) =>
        new(header, [.. rows.Select(cells => new TableRow(cells, Line))], Line);

    public static Section Section(string? number, string title, params Block[] blocks) => new(number, title, 1, Line, blocks, []);

    public static PolicyDocument Document(params Section[] sections) => new(
        DocumentId.For("beleid.md", new string('a', 64)),
        new DocumentSource("beleid.md", new string('a', 64), "text/markdown"),
        new DocumentMetadata { Title = "Beleid", Insurer = "Polderzorg", Validity = new YearRange(2025) },
        sections,
        [],
        "test");

    public static IReadOnlyList<Requirement> Requirements(params Block[] blocks) =>
        new RequirementExtractor().Extract(Document(Section("3.2", "Afspraken", blocks)));
}
