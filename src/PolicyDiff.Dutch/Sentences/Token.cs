using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Sentences;

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="IsNumber">Whether it consists of digits with dots and commas.</param>
internal sealed partial record Token(string Text, int Start, bool IsNumber)
{
    /// <summary>The first UTF-16 unit behind the token.</summary>
    public int End => Start + Text.Length;

    /// <summary>The text in lower case.</summary>
    public string Lower { get; } = Text.ToLowerInvariant();

    /// <summary>Cuts a text into words, numbers and signs; letters and digits that touch (<c>S3</c>, <c>1e</c>) are one word.</summary>
    public static IReadOnlyList<Token> Of(string text) =>
        [.. Pattern().Matches(text).Select(match => new Token(match.Value, match.Index, match.Groups["number"].Success))];

    /// <summary>Whether nothing stands between this token and the next.</summary>
    public bool Touches(Token next) => End == next.Start;

    [GeneratedRegex(@"(?<number>\d+(?:[.,]\d+)*(?![\p{L}\p{M}\d²³]))|[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*[²³]?|\S", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
