using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Declared;

/// <summary>A value that gives way to another of its kind.</summary>
/// <param name="Before">The value of the rule; its span counts in the text of the rule.</param>
/// <param name="Now">The value that counts; its span counts in the text of the answer.</param>
public sealed record ReplacedValue(PolicyValue Before, PolicyValue Now);
