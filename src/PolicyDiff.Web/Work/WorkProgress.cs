namespace PolicyDiff.Web.Work;

/// <summary>How far work is.</summary>
/// <param name="Done">Parts that are done.</param>
/// <param name="Total">Parts in all; 0 where nobody can tell.</param>
internal sealed record WorkProgress(int Done, int Total);
