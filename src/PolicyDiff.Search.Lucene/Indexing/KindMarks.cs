using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>Kinds of requirement as the bits of one number, which is read faster than words.</summary>
internal static class KindMarks
{
    private static readonly RequirementKind[] All = Enum.GetValues<RequirementKind>();

    /// <summary>The number of some kinds.</summary>
    public static long Of(IEnumerable<RequirementKind> kinds) => kinds.Aggregate(0L, (marks, kind) => marks | Bit(kind));

    /// <summary>The kinds of a number, in the order of the kinds.</summary>
    public static IEnumerable<RequirementKind> KindsOf(long marks) => All.Where(kind => (marks & Bit(kind)) != 0);

    private static long Bit(RequirementKind kind) => 1L << (int)kind;
}
