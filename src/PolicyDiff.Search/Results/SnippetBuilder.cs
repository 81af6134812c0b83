using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Sentences;
using PolicyDiff.Search.Indexing;

namespace PolicyDiff.Search.Results;

/// <summary>Picks the sentences of a section that answer a query best.</summary>
/// <param name="analyzer">The chain of the index.</param>
/// <param name="terms">The terms of the query.</param>
/// <param name="context">Sentences shown on each side of the best one.</param>
/// <param name="asksValue">Whether the question asks for a date, a number or an amount, so that a sentence with one answers better.</param>
internal sealed class SnippetBuilder(Analyzer analyzer, QueryTerms terms, int context, bool asksValue)
{
    private const int UsualLength = 320;
    private const double LabelShare = 0.6;
    private const double ValueShare = 1.3;

    private static readonly IReadOnlySet<string> ValueQuestions = WordList.Words(typeof(SnippetBuilder).Assembly, "value-questions.txt");

    /// <summary>Whether a query asks for a date, a number or an amount.</summary>
    public static bool AsksValue(string query) => DutchAnalyzers.Exact.Analyze(query).Any(token => ValueQuestions.Contains(token.Term));

    /// <summary>The best sentence with its neighbours, the words of the query marked.</summary>
    /// <param name="lines">The text of the section.</param>
    /// <param name="fallback">The place for a section without text.</param>
    /// <returns>The snippet, and where its line begins.</returns>
    public (SearchSnippet Snippet, SourceLocation Location) Build(IReadOnlyList<PassageLine> lines, SourceLocation fallback)
    {
        (double Score, PassageLine Line, IReadOnlyList<TextSpan> Sentences, int Best)? best = null;
        foreach (var line in lines)
        {
            var sentences = SentenceSplitter.Split(line.Text);
            for (var i = 0; i < sentences.Count; i++)
            {
                var score = Score(sentences[i].In(line.Text)) * (line.IsLabel ? LabelShare : 1);
                if (best is null || score > best.Value.Score)
                {
                    best = (score, line, sentences, i);
                }
            }
        }

        if (best is not { } found)
        {
            return (new SearchSnippet(string.Empty, []), fallback);
        }

        var window = Window(found.Sentences, found.Best);
        var text = window.In(found.Line.Text).ReplaceLineEndings(" ");
        return (new SearchSnippet(text, Marks(text)), found.Line.Location);
    }

    /// <summary>Where words of the query stand in a text.</summary>
    public IReadOnlyList<TextSpan> Marks(string text)
    {
        List<TextSpan> marks = [];
        var spans = analyzer.Analyze(text).Where(token => terms.WeightOf(token.Term) > 0).Select(token => token.Span);
        foreach (var span in spans.OrderBy(span => span.Start).ThenByDescending(span => span.Length))
        {
            if (marks.Count == 0 || !marks[^1].Overlaps(span))
            {
                marks.Add(span);
            }
        }

        return marks;
    }

    private double Score(string sentence)
    {
        var tokens = analyzer.Analyze(sentence);
        var score = tokens
            .Select(token => (token.Term, Weight: terms.WeightOf(token.Term) * (token.Kind is TokenKind.Part ? 0.5 : 1)))
            .GroupBy(token => token.Term, StringComparer.Ordinal)
            .Sum(group => group.Max(token => token.Weight));
        return asksValue && tokens.Any(token => TermMarks.IsValue(token.Term)) ? score * ValueShare : score;
    }

    /// <summary>The sentence with neighbours on both sides, as long as all of it stays short.</summary>
    private TextSpan Window(IReadOnlyList<TextSpan> sentences, int best)
    {
        var window = sentences[best];
        for (var distance = 1; distance <= context; distance++)
        {
            if (best + distance < sentences.Count && sentences[best + distance].End - window.Start <= UsualLength * context)
            {
                window = window with { End = sentences[best + distance].End };
            }

            if (best - distance >= 0 && window.End - sentences[best - distance].Start <= UsualLength * context)
            {
                window = window with { Start = sentences[best - distance].Start };
            }
        }

        return window;
    }
}
