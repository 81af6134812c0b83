using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Whether a rule for some became one for all, or the other way round: <i>kleinere praktijken</i>, <i>praktijken van iedere omvang</i>.</summary>
/// <remarks>One side narrows whom it speaks of, the other says that it leaves nobody out; either alone is mostly style.</remarks>
internal sealed class GroupRule : IAspectRule
{
    private static readonly IReadOnlySet<string> Some = WordsOf("some");
    private static readonly IReadOnlySet<string> All = WordsOf("all");

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (pair.IsOneToOne && (Changes(pair.Left[0], pair.Right[0]) || Changes(pair.Right[0], pair.Left[0])))
        {
            yield return new Finding(ChangeAspect.Scope, 0.7);
        }
    }

    private static HashSet<string> WordsOf(string group) => WordList.Rows(typeof(GroupRule).Assembly, "group-words.txt")
        .Where(row => string.Equals(row[0], group, StringComparison.Ordinal)).SelectMany(row => row.Skip(1)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool Changes(RequirementProfile narrow, RequirementProfile wide) =>
        Holds(narrow, Some) && !Holds(narrow, All) && Holds(wide, All) && !Holds(wide, Some);

    private static bool Holds(RequirementProfile profile, IReadOnlySet<string> words) => profile.Terms.Any(term => words.Contains(term.Span.In(profile.Requirement.Text)));
}
