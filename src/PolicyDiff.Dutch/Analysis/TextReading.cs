namespace PolicyDiff.Dutch.Analysis;

/// <summary>Finds what several words of a text say together, such as a date: terms that stand beside those of the words.</summary>
public abstract class TextReading
{
    /// <summary>Short name for listings, such as <c>dates</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// The terms, each a <see cref="TokenKind.Form"/> without a position of its own; spans lie inside the text and may overlap.
    /// </summary>
    /// <param name="text">
    /// The text in lower case without accents, as <see cref="Lexicon.FoldedText"/> writes it: every place is the place in the text.
    /// </param>
    public abstract IEnumerable<Token> Read(string text);
}
