using System.Text;
using PolicyDiff.Comparison.Lint;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Lint;
using PolicyDiff.Extraction;

namespace PolicyDiff.Comparison.Tests.Lint;

/// <summary>Policies for 2025, published on 1 April 2024, written in Markdown.</summary>
internal static class LintedText
{
    /// <summary>The findings in the texts of one edition: kind and words.</summary>
    public static IEnumerable<string> Found(params string[] texts) =>
        Findings(texts).Select(finding => $"{finding.Kind}: {string.Join(" / ", finding.Words)}");

    /// <summary>The findings in the texts of one edition.</summary>
    public static IReadOnlyList<LintFinding> Findings(params string[] texts) => Linter.Find([.. texts.Select((text, index) => Read(text,
        index, DocumentKind.CareTypePolicy))]);

    /// <summary>The findings in a text of another kind.</summary>
    public static IReadOnlyList<LintFinding> Findings(DocumentKind kind, string text) => Linter.Find([Read(text, 0, kind)]);

    private static LintedDocument Read(string text, int index, DocumentKind kind)
    {
        var name = $"beleid-{index}.md";
        var file = SourceFile.Of(name, name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var document = ReadSide.Readers.For(name)!.Read(file, null, CancellationToken.None).Document.ShouldNotBeNull();
        document = document with
        {
            Metadata = document.Metadata with
            {
                Validity = new YearRange(2025),
                Published = new DateOnly(2024, 4, 1),
                Insurer = "Polderzorg",
                Kind = kind
            }
        };
        return new LintedDocument(document, new RequirementExtractor().Extract(document));
    }
}
