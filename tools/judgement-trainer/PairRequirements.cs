using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction;

namespace PolicyDiff.JudgementTrainer;

/// <summary>Makes requirements of the wordings of a pair, as if they stood in documents of their own.</summary>
internal static class PairRequirements
{
    private static readonly SourceLocation Line = SourceLocation.AtLine(1);

    /// <summary>The requirements of both sides.</summary>
    public static (IReadOnlyList<Requirement> Left, IReadOnlyList<Requirement> Right) Of(LabelledPair pair)
    {
        var years = pair.Years is [var first, var second] ? (first < second ? (first, second) : (second - 1, second)) : (2024, 2025);
        var isTable = pair.Left.Contains(" | ", StringComparison.Ordinal) && pair.Right.Contains(" | ", StringComparison.Ordinal);
        return (Read(pair.Left, pair.Lead, isTable, years.Item1), Read(pair.Right, pair.Lead, isTable, years.Item2));
    }

    private static IReadOnlyList<Requirement> Read(string text, string? lead, bool isTable, int year)
    {
        var section = new Section("1.1", "Onderwerp", 1, Line, Blocks(text, lead, isTable), []);
        var document = new PolicyDocument(
            DocumentId.For("pair.md", new string('0', 64)),
            new DocumentSource("pair.md", new string('0', 64), "text/markdown"),
            new DocumentMetadata { Title = "Pair", Insurer = "Polderzorg", Validity = new YearRange(year) },
            [section],
            [],
            "trainer");
        var requirements = new RequirementExtractor().Extract(document);
        return lead is null || isTable ? requirements : [.. requirements.Where(requirement => requirement.Lead is not null)];
    }

    private static IReadOnlyList<Block> Blocks(string text, string? lead, bool isTable)
    {
        if (lead is not null && !isTable)
        {
            return [new Paragraph(lead.TrimEnd('.', ':', ';', ' ') + ":", Line), new ListBlock([new ListItem("-", text, Line, [])], Line)];
        }

        string[] header = ["Wat", "Regel", "Nadere regel", "Toelichting", "Overig"];
        var cells = text.Split(" | ");
        return isTable
            ? [new Table(header[..Math.Min(header.Length, cells.Length)], [new TableRow(cells, Line)], Line)]
            : [new Paragraph(text, Line)];
    }
}
