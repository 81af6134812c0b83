using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Analysis.Readings;

/// <summary>
/// Puts separable verbs together whose particle stands apart: <c>levert … in</c> and
/// <c>in te leveren</c> have the root of <c>inleveren</c>.
/// </summary>
/// <remarks>The verbs are those of <c>separable-verbs.txt</c>; the sentence must not end between both.</remarks>
internal sealed partial class SeparatedVerbReading : TextReading
{
    private const string SentenceEnd = ".";

    /// <inheritdoc/>
    public override string Name => "separated";

    /// <inheritdoc/>
    public override IEnumerable<Token> Read(string text)
    {
        var spans = Signs().Matches(text).Select(match => new TextSpan(match.Index, match.Index + match.Length)).ToArray();
        string[] words = [.. spans.Select(span => text[span.Start] is '\n' or '!' or '?' ? SentenceEnd : span.In(text))];
        foreach (var (place, root) in SeparatedVerbs.In(words))
        {
            yield return new Token(TermMarks.Root + root, spans[place], 0) { Kind = TokenKind.Form, IsFinal = true };
        }
    }

    // Lines are parted, as cells of a table are.
    [GeneratedRegex(@"[a-z0-9'-]*[a-z0-9]|[.,;:|()!?\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
