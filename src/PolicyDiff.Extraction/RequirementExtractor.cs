using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction.Units;
using PolicyDiff.Extraction.Values;

namespace PolicyDiff.Extraction;

/// <summary>Takes a document apart into sentences, list items, cells and rows, and reads from each who must do what, when and how much.</summary>
public sealed class RequirementExtractor : IRequirementExtractor
{
    /// <inheritdoc/>
    public string Version => "1";

    /// <inheritdoc/>
    public IReadOnlyList<Requirement> Extract(PolicyDocument document)
    {
        var units = document.AllSections().SelectMany(path => SectionUnits.Of(path.Section).Select(unit => (path, unit)));
        return [.. units.Select((place, ordinal) => RequirementOf(document, place.path, place.unit, ordinal))];
    }

    private static Requirement RequirementOf(PolicyDocument document, SectionPath path, TextUnit unit, int ordinal) => new()
    {
        Id = new RequirementId(document.Id, ordinal),
        Text = unit.Text,
        Citation = CitationOf(document, path, unit),
        PolicyYear = document.Metadata.Validity?.First,
        Form = unit.Form,
        Lead = unit.Lead,
        Column = unit.Column,
        Values = ValueReader.Read(unit.Text, document.Metadata.Validity?.First),
    };

    private static Citation CitationOf(PolicyDocument document, SectionPath path, TextUnit unit) => new(
        document.Id,
        path.Number,
        path.Sections.LastOrDefault(section => section.Title.Length > 0)?.Title ?? string.Empty,
        path.Headings,
        unit.Location,
        unit.Text);
}
