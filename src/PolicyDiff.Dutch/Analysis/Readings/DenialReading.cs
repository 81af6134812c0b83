using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Dutch.Analysis.Readings;

/// <summary>Gives the words that a clause denies a term of their own: <c>komen niet in aanmerking</c>, <c>geen vergoeding</c>.</summary>
/// <remarks>
/// Negation detection by window, after NegEx (Chapman and others 2001): what stands in the same clause, at most so many words before or
/// behind the negating word. Clauses end at signs and at the conjunctions of <c>denial-ends.txt</c>.
/// </remarks>
internal sealed partial class DenialReading : TextReading
{
    private const int Reach = 6;

    private static readonly IReadOnlySet<string> Deniers = WordList.Words(typeof(DenialReading).Assembly, "deniers.txt");
    private static readonly IReadOnlySet<string> Ends = WordList.Words(typeof(DenialReading).Assembly, "denial-ends.txt");

    /// <inheritdoc/>
    public override string Name => "denials";

    /// <inheritdoc/>
    public override IEnumerable<Token> Read(string text)
    {
        List<(string Word, TextSpan Span)> clause = [];
        foreach (Match match in Signs().Matches(text))
        {
            if (!char.IsAsciiLetterLower(match.Value[0]) || Ends.Contains(match.Value))
            {
                foreach (var token in Denied(clause))
                {
                    yield return token;
                }

                clause.Clear();
            }
            else if (Deniers.Contains(match.Value) || !StopWords.Dutch.Contains(match.Value))
            {
                clause.Add((match.Value, new TextSpan(match.Index, match.Index + match.Length)));
            }
        }

        foreach (var token in Denied(clause))
        {
            yield return token;
        }
    }

    private static IEnumerable<Token> Denied(List<(string Word, TextSpan Span)> clause)
    {
        var deniers = Enumerable.Range(0, clause.Count).Where(i => Deniers.Contains(clause[i].Word)).ToArray();
        for (var i = 0; deniers.Length > 0 && i < clause.Count; i++)
        {
            var isDenied = !deniers.Contains(i) && deniers.Any(denier => Math.Abs(denier - i) <= Reach);
            if (isDenied && RootFilter.RootOf(clause[i].Word) is { } root)
            {
                yield return new Token(TermMarks.Denied + root, clause[i].Span, 0) { Kind = TokenKind.Form, IsFinal = true };
            }
        }
    }

    [GeneratedRegex(@"[a-z]+|[.,;:|()!?\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
