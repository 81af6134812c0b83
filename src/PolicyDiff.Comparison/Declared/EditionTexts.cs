using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>The texts of both editions outside their lists of changes, with the changes they are part of.</summary>
internal sealed class EditionTexts
{
    private const double LeastShare = 1.0 / 3;

    private readonly ILookup<string, Requirement> _counterparts;

    /// <summary>Gathers the texts.</summary>
    /// <param name="set">The comparison.</param>
    /// <param name="listed">The texts of either edition that only speak of others: lists of changes, questions and answers.</param>
    public EditionTexts(ChangeSet set, IEnumerable<Requirement> listed)
    {
        var apart = listed.Select(unit => unit.Id).ToHashSet();
        List<Requirement> units = [];
        List<ComparedChange> changes = [];
        foreach (var change in set.Changes)
        {
            var compared = new ComparedChange(change, Add(change.Left), Add(change.Right));
            if (compared.Left.Count + compared.Right.Count > 0)
            {
                changes.Add(compared);
            }
        }

        (Units, Changes) = (units, changes);
        _counterparts = changes
            .SelectMany(change => change.Left.SelectMany(left => change.Right.Select(right => (Left: units[left], Right: units[right]))))
            .ToLookup(pair => SectionOf(pair.Left.Citation), pair => pair.Right, StringComparer.Ordinal);

        IReadOnlyList<int> Add(IReadOnlyList<Requirement> side)
        {
            List<int> indices = [];
            foreach (var unit in side.Where(unit => !apart.Contains(unit.Id) && unit.Citation.SectionPath.Count > 0))
            {
                indices.Add(units.Count);
                units.Add(unit);
            }

            return indices;
        }
    }

    /// <summary>The texts, those of one change together.</summary>
    public IReadOnlyList<Requirement> Units { get; }

    /// <summary>The changes, in the order of the comparison.</summary>
    public IReadOnlyList<ComparedChange> Changes { get; }

    /// <summary>
    /// Whether a change is in a section that an announcement points to; one that left nothing behind is where its neighbours went.
    /// </summary>
    public bool IsIn(ComparedChange change, Announcement announcement) => change.Right.Count > 0
        ? change.Right.Any(index => IsPointedTo(Units[index].Citation, announcement))
        : change.Left.Any(index => IsWhereNeighboursWent(Units[index].Citation, announcement));

    /// <summary>Whether a change is in the same chapter as a section that an announcement points to.</summary>
    public bool IsBeside(ComparedChange change, Announcement announcement) => change.Right.Any(index =>
        Units[index].Citation is var citation
            && announcement.MayPointTo(citation.Document)
            && announcement.Pointers.Any(pointer => pointer.IsBeside(citation)));

    /// <summary>Whether a text of the new edition is in a section that an announcement points to.</summary>
    public static bool IsPointedTo(Citation citation, Announcement announcement) =>
        announcement.MayPointTo(citation.Document) && announcement.Pointers.Any(pointer => pointer.Holds(citation));

    private bool IsWhereNeighboursWent(Citation citation, Announcement announcement)
    {
        var counterparts = _counterparts[SectionOf(citation)].ToList();
        return counterparts.Count == 0
            ? announcement.Pointers.Any(pointer => pointer.Holds(citation))
            : counterparts.Count(right => IsPointedTo(right.Citation, announcement)) >= LeastShare * counterparts.Count;
    }

    private static string SectionOf(Citation citation) => $"{citation.Document}|{string.Join('|', citation.SectionPath)}";
}
