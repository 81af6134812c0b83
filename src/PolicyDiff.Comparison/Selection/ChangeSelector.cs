using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Selection;

/// <summary>Keeps the changes that were asked for.</summary>
public static class ChangeSelector
{
    /// <summary>The set with the changes that meet every criterion, in their order; the sides and notices stay.</summary>
    /// <param name="set">The whole set.</param>
    /// <param name="selection">The criteria.</param>
    public static ChangeSet Select(ChangeSet set, ChangeSelection selection)
    {
        var topic = selection.About is { Length: > 0 } about
            ? new TopicMatcher(about, [.. set.Left.Requirements, .. set.Right.Requirements])
            : null;
        var careTypes = set.Left.Documents.Concat(set.Right.Documents)
            .DistinctBy(document => document.Id)
            .ToDictionary(document => document.Id, document => document.Metadata.CareTypes);
        return set with
        {
            Changes = [.. set.Changes.Where(change =>
                (topic is null || Requirements(change).Any(topic.Matches))
                && (selection.Kinds.Count == 0 || selection.Kinds.Contains(change.Kind))
                && (selection.Section is not { Length: > 0 } section
                    || Requirements(change).Any(requirement => IsIn(requirement.Citation, section)))
                && (selection.Id is not { } id || change.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase))
                && change.Confidence >= selection.MinimumConfidence
                && (selection.CareType is not { Length: > 0 } careType
                    || Requirements(change).Any(requirement => IsFor(requirement, careType, careTypes))))],
        };
    }

    private static IEnumerable<Requirement> Requirements(Change change) => change.Left.Concat(change.Right);

    private static bool IsIn(Citation citation, string section) =>
        string.Equals(citation.SectionNumber, section, StringComparison.OrdinalIgnoreCase)
        || citation.SectionNumber?.StartsWith(section + ".", StringComparison.OrdinalIgnoreCase) == true
        || (!char.IsDigit(section[0])
            && citation.SectionPath.Any(heading => heading.Contains(section, StringComparison.OrdinalIgnoreCase)));

    private static bool IsFor(Requirement requirement, string careType, Dictionary<DocumentId, IReadOnlyList<string>> careTypes) =>
        careTypes.GetValueOrDefault(requirement.Citation.Document, []) is var types
        && (types.Count == 0 || types.Any(type => type.Contains(careType, StringComparison.OrdinalIgnoreCase)));
}
