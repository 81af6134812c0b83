using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Segmentation;

/// <summary>
/// Words, numbers and emoji of any script: <c>AGB-code</c> is two words;
/// <c>zo'n</c>, <c>d.w.z</c>, <c>1.234,56</c> and <c>snake_case</c> are one.
/// </summary>
/// <remarks>
/// Unicode Standard Annex #29 (Unicode 9) and the emoji sequences of UTS #51 (11.0), with the additions of the StandardTokenizer of Lucene
/// 8. A word longer than <see cref="MaxTokenLength"/> UTF-16 units is cut into pieces of that length.
/// </remarks>
public sealed class UnicodeTokenizer : Tokenizer
{
    /// <summary>The greatest length of a token in UTF-16 units, as in Lucene.</summary>
    public const int MaxTokenLength = 255;

    /// <inheritdoc/>
    public override string Name => "uax29";

    /// <inheritdoc/>
    public override IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        for (var start = 0; start < text.Length;)
        {
            var window = new CharacterReader(text.AsSpan(start, WindowLength(text, start)));
            var length = Math.Max(WordMatcher.End(window, 0), EmojiMatcher.End(window, 0));
            if (length == 0)
            {
                window.At(0, out length);
                start += length;
                continue;
            }

            tokens.Add(new Token(text.Substring(start, length), new TextSpan(start, start + length), 1));
            start += length;
        }

        return tokens;
    }

    private static int WindowLength(string text, int start)
    {
        var length = Math.Min(MaxTokenLength, text.Length - start);
        return start + length < text.Length && length > 1 && char.IsHighSurrogate(text[start + length - 1]) ? length - 1 : length;
    }
}
