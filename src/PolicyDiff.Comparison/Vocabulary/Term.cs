using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>One word or value of a requirement, as it is compared.</summary>
/// <param name="Kind">Word or value.</param>
/// <param name="Stem">The stem of a word; the canonical form of a value.</param>
/// <param name="Span">Where it stands in the requirement's text.</param>
/// <param name="Value">The value; null for a word.</param>
internal sealed record Term(TermKind Kind, string Stem, TextSpan Span, PolicyValue? Value = null);
