using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Search.Queries;

/// <summary>Takes the text of a query apart: words, and what several of them say together.</summary>
/// <param name="analyzer">The chain of the index.</param>
internal sealed class QueryReader(Analyzer analyzer)
{
    /// <summary>How much the same day of another year counts, and a bare number where an amount is asked.</summary>
    private const double WiderWeight = 0.4;

    private const double DeniedWeight = 0.5;

    /// <summary>How much another form of a verb counts beside the word as typed.</summary>
    public const double RootWeight = 0.6;

    /// <summary>The words of a text without stop words; a word that hyphens part comes behind its pieces.</summary>
    public IReadOnlyList<QueryWord> Words(string text)
    {
        List<QueryWord> words = [];
        var (parts, spans) = (new List<string>(), new List<TextSpan>());
        foreach (var token in analyzer.Words(text).Where(token => token.Term.Length > 0))
        {
            if (token.Kind is TokenKind.Part)
            {
                if (!IsMadeOfParts(token, spans))
                {
                    spans.Add(token.Span);
                    parts.Add(token.Term);
                }
            }
            else if (token.Kind is TokenKind.Form && TermMarks.IsMarked(token.Term))
            {
                words[^1] = words[^1] with { Root = token.Term };
            }
            else
            {
                (parts, spans) = ([], []);
                var isJoined = token.Kind is TokenKind.Form;
                words.Add(new QueryWord(token.Span.In(text), token.Term, parts) { Span = token.Span, IsJoined = isJoined });
            }
        }

        return words;
    }

    /// <summary>
    /// Whether a part of a compound is made of the parts before it: such a part only stands in the index, else a query would ask for the
    /// same letters twice.
    /// </summary>
    /// <param name="part">The part.</param>
    /// <param name="spans">Where the parts before it stand.</param>
    public static bool IsMadeOfParts(Token part, IReadOnlyCollection<TextSpan> spans) => spans.Any(span => span.Overlaps(part.Span));

    /// <summary>What several words say together, in the order of the text.</summary>
    public IReadOnlyList<QueryReading> Readings(string text)
    {
        List<QueryReading> readings = [];
        foreach (var token in analyzer.Read(text))
        {
            var isValue = TermMarks.IsValue(token.Term);
            if (isValue && readings.FindIndex(reading => reading.IsValue && reading.Span.Overlaps(token.Span)) is var same and >= 0)
            {
                readings[same] = Widen(readings[same], token);
            }
            else
            {
                var weight = isValue ? 1 : token.Term.StartsWith(TermMarks.Denied, StringComparison.Ordinal) ? DeniedWeight : RootWeight;
                readings.Add(new QueryReading(token.Span, [new WeightedTerm(token.Term, weight)], isValue));
            }
        }

        return readings;
    }

    /// <summary>The first term of a value tells most. The month of a day is left out: every other day of it would fit.</summary>
    private static QueryReading Widen(QueryReading reading, Token token)
    {
        var isMonth = token.Term.StartsWith(TermMarks.Date, StringComparison.Ordinal)
            && reading.Terms[0].Term.StartsWith(token.Term, StringComparison.Ordinal);
        return isMonth ? reading : reading with { Terms = [.. reading.Terms, new WeightedTerm(token.Term, WiderWeight)] };
    }
}
