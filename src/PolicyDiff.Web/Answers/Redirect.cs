namespace PolicyDiff.Web.Answers;

/// <summary>Another address of the site is to be asked for (303).</summary>
/// <param name="Address">The address, with its path from the root.</param>
internal sealed record Redirect(string Address) : Answer;
