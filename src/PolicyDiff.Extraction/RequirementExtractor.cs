using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction.Units;

namespace PolicyDiff.Extraction;

/// <summary>
/// Takes a document apart into sentences, list items, cells and rows, and reads from each who must do what, when and how much.
/// </summary>
public sealed class RequirementExtractor : IRequirementExtractor
{
    /// <inheritdoc/>
    public string Version => "7";

    /// <inheritdoc/>
    public IReadOnlyList<Requirement> Extract(PolicyDocument document)
    {
        var units = document.AllSections().Select(path => (Path: path, Units: SectionUnits.Of(path.Section).ToList())).ToList();
        var reader = RequirementReader.For(document, units.SelectMany(section => section.Units));
        var requirements = new List<Requirement>();
        foreach (var (path, sectionUnits) in units)
        {
            requirements.AddRange(reader.Read(path, sectionUnits, firstOrdinal: requirements.Count));
        }

        return requirements;
    }
}
