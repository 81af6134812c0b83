using System.Globalization;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Lexicon;
using PolicyDiff.Extraction;

namespace PolicyDiff.Comparison.Tests;

/// <summary>Judges short texts as the extractor reads them: the left from a policy of 2024, the right from one of 2025.</summary>
internal static class Judged
{
    private const int LeftYear = 2024;
    private const int RightYear = 2025;

    private static readonly SourceLocation Line = SourceLocation.AtLine(1);
    private static readonly string Hash = new('0', 64);

    /// <summary>
    /// What one rule finds, each piece as <c>name xstrength aspect direction hard: left | right</c>, without what is 1, different or empty.
    /// </summary>
    public static IReadOnlyList<string> Find(IEvidenceRule rule, string left, string right, string? lead = null) =>
        [.. rule.Find(Pair(left, right, lead)).Where(evidence => evidence.Strength > 0).Select(Shown)];

    /// <summary>All evidence that the judge finds, by name, in the order in which it weighs.</summary>
    public static IReadOnlyList<Evidence> Evidence(string left, string right) => Verdict(left, right).Evidence;

    /// <summary>The verdict of the program on two texts.</summary>
    public static Verdict Verdict(string left, string right, string? lead = null) =>
        PairJudge.Default.Judge(Requirements(left, LeftYear, lead), Requirements(right, RightYear, lead));

    /// <summary>The verdict on the same texts with the sides swapped, each read from the policy of its own year.</summary>
    public static Verdict Swapped(string left, string right, string? lead = null) =>
        PairJudge.Default.Judge(Requirements(right, RightYear, lead), Requirements(left, LeftYear, lead));

    /// <summary>Two texts as the rules look at them.</summary>
    public static JudgedPair Pair(string left, string right, string? lead = null) =>
        new(Requirements(left, LeftYear, lead), Requirements(right, RightYear, lead), new JudgedTexts(DutchLexicon.Default));

    /// <summary>A side of one document with these texts, each a paragraph of its own, or an item behind the lead.</summary>
    public static ComparisonSide Side(int year, IReadOnlyList<string> texts, string? lead = null)
    {
        var document = Document(texts, year, lead);
        var requirements = Extracted(document, lead);
        var summary = new DocumentSummary(document.Id, document.Source, document.Metadata, 1, requirements.Count);
        return new ComparisonSide(year.ToString(CultureInfo.InvariantCulture), [summary], requirements);
    }

    /// <summary>Evidence in words.</summary>
    public static string Shown(Evidence evidence) =>
        evidence.Name
        + (evidence.Strength is 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" x{evidence.Strength:0.##}"))
        + (evidence.Aspect is { } aspect ? $" {aspect}" : string.Empty)
        + (evidence.Direction is ChangeDirection.Different ? string.Empty : $" {evidence.Direction}")
        + (evidence.IsHard ? " hard" : string.Empty)
        + (evidence.Left.Length + evidence.Right.Length == 0 ? string.Empty : $": {evidence.Left} | {evidence.Right}");

    private static IReadOnlyList<Requirement> Requirements(string text, int year, string? lead) =>
        Extracted(Document([text], year, lead), lead);

    private static IReadOnlyList<Requirement> Extracted(PolicyDocument document, string? lead)
    {
        var requirements = new RequirementExtractor().Extract(document);
        return lead is null ? requirements : [.. requirements.Where(requirement => requirement.Lead is not null)];
    }

    private static PolicyDocument Document(IReadOnlyList<string> texts, int year, string? lead) => new(
        DocumentId.For("beleid.md", Hash),
        new DocumentSource("beleid.md", Hash, "text/markdown"),
        new DocumentMetadata { Title = "Beleid", Insurer = "Polderzorg", Validity = new YearRange(year) },
        [new Section("1.1", "Onderwerp", 1, Line, Blocks(texts, lead), [])],
        [],
        "test");

    private static IReadOnlyList<Block> Blocks(IReadOnlyList<string> texts, string? lead) => lead is null
        ? [.. texts.Select(text => new Paragraph(text, Line))]
        : [new Paragraph(lead, Line), new ListBlock([.. texts.Select(text => new ListItem("-", text, Line, []))], Line)];
}
