namespace PolicyDiff.Dutch.Analysis.Segmentation;

/// <summary>
/// What a character may do at a word boundary: properties of Unicode Standard Annex #29 and of emoji. A character may have several.
/// </summary>
/// <remarks>The names are those of <c>word-break.txt</c>.</remarks>
[Flags]
internal enum WordBreak
{
    Other = 0,
    ALetter = 1 << 0,
    HebrewLetter = 1 << 1,
    Numeric = 1 << 2,
    Katakana = 1 << 3,
    ExtendNumLet = 1 << 4,
    MidLetter = 1 << 5,
    MidNum = 1 << 6,
    MidNumLet = 1 << 7,
    SingleQuote = 1 << 8,
    DoubleQuote = 1 << 9,
    Extend = 1 << 10,
    RegionalIndicator = 1 << 11,
    Han = 1 << 12,
    Hiragana = 1 << 13,
    ComplexContext = 1 << 14,
    Emoji = 1 << 15,
    EmojiModifier = 1 << 16,
    EmojiModifierBase = 1 << 17,

    AnyLetter = ALetter | HebrewLetter,
    InsideLetters = MidLetter | MidNumLet | SingleQuote,
    InsideNumbers = MidNum | MidNumLet | SingleQuote,
}
