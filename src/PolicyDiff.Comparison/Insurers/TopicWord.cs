using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>A word of a text as a topic.</summary>
/// <param name="Name">Its one name: a stem, an abbreviation, or that of its equivalents.</param>
/// <param name="Parts">The names of its parts where it is a compound, in their order; else empty.</param>
/// <param name="Span">Where it stands; of a separable verb, its verb.</param>
internal sealed record TopicWord(string Name, IReadOnlyList<string> Parts, TextSpan Span);
