using System.Numerics;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Search.Lucene.Fields;

/// <summary>Kinds of requirement as the bits of one number.</summary>
internal static class KindMarks
{
    /// <summary>Every kind, in the order of the kinds.</summary>
    public static readonly RequirementKind[] All = Enum.GetValues<RequirementKind>();

    /// <summary>The number of some kinds.</summary>
    public static int Of(IReadOnlyList<RequirementKind> kinds)
    {
        var marks = 0;
        foreach (var kind in kinds)
        {
            marks |= 1 << (int)kind;
        }

        return marks;
    }

    /// <summary>The kinds of a number, in the order of the kinds.</summary>
    public static RequirementKind[] KindsOf(int marks)
    {
        var (kinds, count) = (new RequirementKind[BitOperations.PopCount((uint)marks)], 0);
        foreach (var kind in All)
        {
            if ((marks & (1 << (int)kind)) != 0)
            {
                kinds[count++] = kind;
            }
        }

        return kinds;
    }
}
