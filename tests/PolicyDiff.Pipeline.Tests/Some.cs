using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Pipeline.Tests;

/// <summary>Documents with no more in them than a test asks for.</summary>
internal static class Some
{
    public static DocumentSummary Summary(
        string path,
        string? insurer = "Amber",
        YearRange? years = null,
        DocumentKind kind = DocumentKind.CareTypePolicy,
        params string[] careTypes)
    {
        var source = Source(path);
        var metadata = new DocumentMetadata
        {
            Title = $"Beleid {path}",
            Insurer = insurer,
            Validity = years,
            Kind = kind,
            CareTypes = careTypes,
        };
        return new DocumentSummary(DocumentId.For(path, source.Sha256), source, metadata, 1, 1);
    }

    public static PolicyDocument Document(string path, params Section[] sections)
    {
        var source = Source(path);
        return new PolicyDocument(
            DocumentId.For(path, source.Sha256), source, new DocumentMetadata { Title = path }, sections, [], "test 1");
    }

    public static Section Section(string? number, string title, params Section[] children) =>
        new(number, title, 1, SourceLocation.AtLine(1), [new Paragraph($"Tekst van {title}.", SourceLocation.AtLine(2))], children);

    public static Requirement Requirement(DocumentId document, string text) => new()
    {
        Id = new RequirementId(document, 0),
        Text = text,
        Citation = new Citation(document, null, string.Empty, [], SourceLocation.AtLine(1), text),
        Form = RequirementForm.Sentence,
    };

    private static DocumentSource Source(string path) => new(path, string.Concat(Enumerable.Repeat("0123abcd", 8)), "text/plain");
}
