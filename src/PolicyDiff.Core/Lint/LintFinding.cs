namespace PolicyDiff.Core.Lint;

/// <summary>A contradiction or leftover in an edition.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Words">The words it is about, such as the two amounts, the reference or the abbreviation; as written.</param>
/// <param name="Places">The places in reading order of the argument: where it stands comes first. Never empty.</param>
public sealed record LintFinding(LintKind Kind, IReadOnlyList<string> Words, IReadOnlyList<LintPlace> Places);
