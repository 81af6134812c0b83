using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Wording;

/// <summary>One bullet of a comparison table, in words.</summary>
/// <param name="Text">The statement, word for word.</param>
/// <param name="Context">What it needs to be understood; empty for nothing.</param>
/// <param name="Mark">What happened to it since the policy before; empty for nothing.</param>
/// <param name="Citation">Where it stands.</param>
internal sealed record TableStatement(string Text, string Context, string Mark, Citation Citation);
