using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Search.Indexing;

/// <summary>Knows which requirements stand in which section.</summary>
internal sealed class RequirementPlaces
{
    private readonly ILookup<int, Requirement> _bySection;

    /// <summary>
    /// Finds the section of each requirement by its headings, in reading order, so that
    /// sections with the same headings are kept apart where they can be.
    /// </summary>
    public RequirementPlaces(IReadOnlyList<SectionPath> sections, IReadOnlyList<Requirement> requirements)
    {
        var byHeadings = Enumerable.Range(0, sections.Count).ToLookup(i => Key(sections[i].Headings), StringComparer.Ordinal);
        var last = 0;
        _bySection = requirements
            .Select(requirement =>
            {
                var fitting = byHeadings[Key(requirement.Citation.SectionPath)].ToArray();
                last = fitting.Length == 0 ? last : fitting.FirstOrDefault(i => i >= last, fitting[^1]);
                return (Section: last, Requirement: requirement);
            })
            .ToLookup(place => place.Section, place => place.Requirement);
    }

    /// <summary>The requirements of a section in reading order.</summary>
    public IEnumerable<Requirement> In(int section) => _bySection[section];

    private static string Key(IReadOnlyList<string> headings) => string.Join('\n', headings);
}
