using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Changes of one side that stand together in the document: a list or a paragraph that came or went as a whole.</summary>
/// <param name="Changes">The changes, in the order of the document as they are found; one alone where nothing stands beside it.</param>
internal sealed record ChangeRun(IReadOnlyList<Change> Changes)
{
    private const int Gap = 3;
    private const int Fewest = 3;

    /// <summary>Whether there are so many that they are better told together.</summary>
    public bool IsTogether => Changes.Count >= Fewest;

    /// <summary>The runs among some changes; each change in exactly one, the runs in the order of their first change.</summary>
    public static IReadOnlyList<ChangeRun> Of(IReadOnlyList<Change> changes)
    {
        var runOf = new Dictionary<Change, List<Change>>(ReferenceEqualityComparer.Instance);
        foreach (var side in changes.Where(IsOneSided).GroupBy(Place))
        {
            Join([.. side.OrderBy(change => Unit(change).Id.Ordinal)], runOf);
        }

        return [.. changes.Select(change => runOf.GetValueOrDefault(change) ?? [change])
            .Distinct<List<Change>>(ReferenceEqualityComparer.Instance)
            .Select(run => new ChangeRun(run))];
    }

    /// <summary>Kind, document, headings and, in a table, the column.</summary>
    public static string Place(Change change)
    {
        var unit = Unit(change);
        return string.Join(
            '\u001f',
            unit.Citation.SectionPath.Append(unit.Column ?? string.Empty)
                .Prepend(unit.Citation.Document.Value)
                .Prepend(change.Kind.ToString()));
    }

    private static void Join(List<Change> inOrder, Dictionary<Change, List<Change>> runOf)
    {
        List<Change>? run = null;
        foreach (var change in inOrder)
        {
            if (run is null || Unit(change).Id.Ordinal - Unit(run[^1]).Id.Ordinal > Gap)
            {
                run = [];
            }

            run.Add(change);
            runOf.Add(change, run);
        }
    }

    private static bool IsOneSided(Change change) => change.Left.Count + change.Right.Count == 1;

    private static Requirement Unit(Change change) => change.Right.Concat(change.Left).First();
}
