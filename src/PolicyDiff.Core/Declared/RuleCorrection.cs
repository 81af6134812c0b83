using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Declared;

/// <summary>
/// What an answer in questions and answers (<i>nota van inlichtingen</i>) changes in a rule of the policy; the answer prevails.
/// </summary>
/// <param name="Text">The words of the answer, exactly as they stand at the citation.</param>
/// <param name="Answer">The requirement they come from, with its citation.</param>
public sealed record RuleCorrection(string Text, Requirement Answer)
{
    /// <summary>
    /// The value that the answer puts in place of one of the rule; null where it sets none, or where it cannot be told which one gives way.
    /// </summary>
    public ReplacedValue? Value { get; init; }
}
