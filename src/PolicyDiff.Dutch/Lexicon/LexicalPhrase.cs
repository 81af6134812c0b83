namespace PolicyDiff.Dutch.Lexicon;

/// <summary>Words that mean something together: <c>in kennis stellen</c>.</summary>
/// <param name="Roots">The roots of its words in order; two or more.</param>
/// <param name="Family">The family it belongs to.</param>
internal sealed record LexicalPhrase(IReadOnlyList<string> Roots, string Family);
