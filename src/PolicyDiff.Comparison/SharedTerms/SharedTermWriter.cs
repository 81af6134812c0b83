using System.Globalization;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Quotes;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.SharedTerms;

/// <summary>Tells of every change of one side what the other side says of the same telling term.</summary>
/// <param name="left">The baseline.</param>
/// <param name="right">The other side.</param>
/// <param name="culture">The language of the caveats.</param>
internal sealed class SharedTermWriter(ComparisonSide left, ComparisonSide right, CultureInfo culture)
{
    /// <summary>The changes with what to read beside them as caveat, where they have none yet, and the terms.</summary>
    /// <param name="draft">The alignment.</param>
    /// <param name="groups">Its groups in the order of the changes.</param>
    /// <param name="changes">A change for every group.</param>
    public (IReadOnlyList<Change> Changes, IReadOnlyList<SharedTerm> Terms) Write(
        AlignmentDraft draft, IReadOnlyList<AlignmentGroup> groups, IReadOnlyList<Change> changes)
    {
        var (placeOfLeft, placeOfRight) = (Places(groups, group => group.Left), Places(groups, group => group.Right));
        var found = new SharedTermFinder(draft.Vocabulary)
            .Find([.. groups.SelectMany(group => group.Left.SelectMany(l => group.Right.Select(r => (l, r))))])
            .Select(
                term => new FoundTerm(
                    term.Name,
                    [.. term.Uses.Select(use => (placeOfLeft[use.Left], placeOfRight[use.Right]))
                        .Where(use => changes[use.Item1].Substantive || changes[use.Item2].Substantive)]))
            .Where(term => term.Uses.Count > 0)
            .ToList();
        Change[] told = [.. changes];
        foreach (var (name, use) in found.SelectMany(term => term.Uses.Select(use => (term.Name, use))))
        {
            Tell(told, use.Left, name, right.Label, changes[use.Right].Right[0]);
            Tell(told, use.Right, name, left.Label, changes[use.Left].Left[0]);
        }

        return (
            told,
            [.. found.Select(term => new SharedTerm(
                term.Name, Distinct(term.Uses.Select(use => told[use.Left])), Distinct(term.Uses.Select(use => told[use.Right]))))]);
    }

    private static IReadOnlyList<Change> Distinct(IEnumerable<Change> changes) =>
        [.. changes.Distinct<Change>(ReferenceEqualityComparer.Instance)];

    private static Dictionary<int, int> Places(IReadOnlyList<AlignmentGroup> groups, Func<AlignmentGroup, IReadOnlyList<int>> side) =>
        groups.SelectMany((group, place) => side(group).Select(index => (index, place)))
            .ToDictionary(entry => entry.index, entry => entry.place);

    private void Tell(Change[] changes, int place, string name, string label, Requirement other) =>
        changes[place] = changes[place].Caveat is null
            ? changes[place] with
            {
                Caveat = Messages.Format(culture, "Caveat.SharedTerm", name, label, ShortQuote.PlaceOf(other), ShortQuote.Of(other)),
            }
            : changes[place];
}
