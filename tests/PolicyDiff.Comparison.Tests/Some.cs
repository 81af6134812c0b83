using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Tests;

/// <summary>Builds sides of a comparison by hand. Values are read by a few patterns that need no extractor.</summary>
internal static partial class Some
{
    /// <summary>A requirement that is not yet placed in a document.</summary>
    public static Requirement Requirement(string text, string section = "1 Algemeen") => new()
    {
        Id = new RequirementId(new DocumentId("x"), 0),
        Text = text,
        Citation = new Citation(new DocumentId("x"), section.Split(' ')[0], section[(section.IndexOf(' ', StringComparison.Ordinal) + 1)..], [section], SourceLocation.AtLine(1), text),
        Form = RequirementForm.Sentence,
        Kind = RequirementKind.Duty,
    };

    /// <summary>A side of one document; the requirements are numbered and their values read.</summary>
    public static ComparisonSide Side(int year, params IReadOnlyList<Requirement> requirements) => Side(Document($"beleid-{year}", year), requirements);

    /// <summary>A side of the given document.</summary>
    public static ComparisonSide Side(DocumentSummary document, params IReadOnlyList<Requirement> requirements) =>
        new(document.Metadata.Validity.ToString()!, [document], [.. requirements.Select((requirement, index) => Placed(requirement, document, index))]);

    /// <summary>Sides together as one.</summary>
    public static ComparisonSide Together(params IReadOnlyList<ComparisonSide> sides) =>
        new(sides[0].Label, [.. sides.SelectMany(side => side.Documents)], [.. sides.SelectMany(side => side.Requirements)]);

    /// <summary>A side of bare sentences in one section.</summary>
    public static ComparisonSide Texts(int year, params IReadOnlyList<string> texts) => Side(year, [.. texts.Select(text => Requirement(text))]);

    /// <summary>A document for some care types.</summary>
    public static DocumentSummary Document(string id, int year, params IReadOnlyList<string> careTypes) => new(
        new DocumentId(id),
        new DocumentSource($"{id}.md", new string('0', 64), "text/markdown"),
        new DocumentMetadata { Title = id, Validity = new YearRange(year), CareTypes = careTypes, Kind = DocumentKind.CareTypePolicy },
        1,
        1);

    /// <summary>Compares with the default options.</summary>
    public static ChangeSet Compare(ComparisonSide left, ComparisonSide right) => new Comparer().Compare(left, right, new ComparisonOptions());

    private static Requirement Placed(Requirement requirement, DocumentSummary document, int ordinal) => requirement with
    {
        Id = new RequirementId(document.Id, ordinal),
        Citation = requirement.Citation with { Document = document.Id },
        PolicyYear = document.Metadata.Validity?.First,
        Values = requirement.Values.Count > 0 ? requirement.Values : [.. Values(requirement.Text, document.Metadata.Validity!.Value.First)],
    };

    private static IEnumerable<PolicyValue> Values(string text, int year)
    {
        foreach (Match match in Value().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (match.Groups["month"].Success)
            {
                var written = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
                var relative = written == year ? "T" : string.Create(CultureInfo.InvariantCulture, $"T{written - year:+0;-0}");
                yield return new PolicyValue(ValueKind.Date, match.Value, $"{relative}-{match.Groups["month"].Value}-{match.Groups["day"].Value}", span) { Absolute = match.Value };
            }
            else if (match.Groups["unit"].Success)
            {
                yield return new PolicyValue(ValueKind.Duration, match.Value, match.Value, span);
            }
            else
            {
                yield return match.Value.EndsWith('%')
                    ? new PolicyValue(ValueKind.Percentage, match.Value, match.Value, span)
                    : new PolicyValue(ValueKind.Count, match.Value, match.Value, span);
            }
        }
    }

    [GeneratedRegex(@"(?<day>\d{1,2}) (?<month>oktober|november) (?<year>\d{4})|\d+ (?<unit>weken|dagen)|\d+%|\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
