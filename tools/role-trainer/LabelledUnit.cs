using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction;
using PolicyDiff.Extraction.Units;

namespace PolicyDiff.RoleTrainer;

/// <summary>A text with its place and what a reader says of it.</summary>
internal sealed partial record LabelledUnit
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Names the unit.</summary>
    public required string Id { get; init; }

    /// <summary>The document it comes from: what is left out together.</summary>
    public required string Document { get; init; }

    /// <summary>The titles above it, parted by <c>&gt;</c>.</summary>
    public string Section { get; init; } = string.Empty;

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>The line that leads it in, or the label of its row; null where there is none.</summary>
    public string? Lead { get; init; }

    /// <summary>The head of its column; null outside tables.</summary>
    public string? Column { get; init; }

    /// <summary>What the reader calls it.</summary>
    public required string Role { get; init; }

    /// <summary>Whether an adviser would want to know if it were new or gone.</summary>
    public required bool SubstantiveAlone { get; init; }

    /// <summary>Whether another careful reader could judge otherwise.</summary>
    public bool Doubt { get; init; }

    /// <summary>The titles, without their numbers.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Headings =>
        [.. Section.Split(" > ").Select(title => Number().Replace(title, string.Empty)).Where(title => title.Length > 0)];

    /// <summary>Reads a file with one unit on each line.</summary>
    public static IReadOnlyList<LabelledUnit> Read(string path) =>
        [.. File.ReadLines(path)
            .Where(line => line.Trim().Length > 0)
            .Select(line => JsonSerializer.Deserialize<LabelledUnit>(line, Options)!)];

    /// <summary>What the program reads of it.</summary>
    /// <param name="isBare">Whether titles are left out and labels of rows taken for leads, as in a test of single texts.</param>
    public UnitReading Examine(bool isBare)
    {
        var lead = isBare && Lead is not null ? Lead.TrimEnd(':', ' ') + ":" : Lead;
        var unit = new TextUnit(Text, Form(lead), SourceLocation.AtLine(1), lead, Column);
        var document = new PolicyDocument(
            DocumentId.For("unit.md", new string('0', 64)),
            new DocumentSource("unit.md", new string('0', 64), "text/markdown"),
            new DocumentMetadata { Title = "Unit", Validity = new YearRange(2025) },
            [],
            [],
            "trainer");
        return RequirementReader.For(document, [unit]).Examine(isBare ? [] : Headings, unit);
    }

    private RequirementForm Form(string? lead) =>
        Text.Contains(" | ", StringComparison.Ordinal) ? RequirementForm.TableRow
        : Column is not null
            || (lead is not null && !lead.TrimEnd().EndsWith(':') && !lead.TrimEnd().EndsWith('.')) ? RequirementForm.TableCell
        : lead is not null ? RequirementForm.ListItem
        : RequirementForm.Sentence;

    [GeneratedRegex(@"^[\d.]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
