namespace PolicyDiff.Dutch.Lexicon;

/// <summary>A word, phrase or sign of a text as the lexicon reads it.</summary>
/// <param name="Text">Its tokens, parted by a blank; the particle of a separable verb is not among them.</param>
/// <param name="Roots">The roots of its words; of a sign, the sign itself.</param>
/// <param name="Families">The families it belongs to; empty where the lexicon does not know it.</param>
/// <param name="First">The index of its first token.</param>
public sealed record LexicalUnit(string Text, IReadOnlyList<string> Roots, IReadOnlySet<string> Families, int First);
