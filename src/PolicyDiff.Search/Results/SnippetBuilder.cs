using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Sentences;
using PolicyDiff.Search.Indexing;

namespace PolicyDiff.Search.Results;

/// <summary>Picks the sentences of a section that answer a query best.</summary>
internal sealed class SnippetBuilder(Analyzer analyzer, QueryTerms terms, int context)
{
    private const int UsualLength = 320;

    /// <summary>The best sentence with its neighbours, the words of the query marked.</summary>
    /// <param name="lines">The text of the section.</param>
    /// <param name="fallback">The place for a section without text.</param>
    /// <returns>The snippet, and where its line begins.</returns>
    public (SearchSnippet Snippet, SourceLocation Location) Build(IReadOnlyList<TextLine> lines, SourceLocation fallback)
    {
        (double Score, TextLine Line, IReadOnlyList<TextSpan> Sentences, int Best)? best = null;
        foreach (var line in lines)
        {
            var sentences = SentenceSplitter.Split(line.Text);
            for (var i = 0; i < sentences.Count; i++)
            {
                var score = Score(sentences[i].In(line.Text));
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

    private double Score(string sentence) => analyzer.Analyze(sentence)
        .Select(token => (token.Term, Weight: terms.WeightOf(token.Term) * (token.Kind is TokenKind.Part ? 0.5 : 1)))
        .GroupBy(token => token.Term, StringComparer.Ordinal)
        .Sum(group => group.Max(token => token.Weight));

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
