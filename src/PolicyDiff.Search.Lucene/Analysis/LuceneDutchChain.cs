using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Search.Lucene.Analysis;

/// <summary>Lucene.Net's own DutchAnalyzer, to set our chain of that name beside it.</summary>
public static class LuceneDutchChain
{
    /// <summary>The tokens of a text.</summary>
    public static IReadOnlyList<Token> Analyze(string text)
    {
        using var analyzer = new DutchAnalyzer(LuceneVersion.LUCENE_48);
        using var stream = analyzer.GetTokenStream("text", text);
        var (term, offset, increment) = (stream.AddAttribute<ICharTermAttribute>(), stream.AddAttribute<IOffsetAttribute>(), stream.AddAttribute<IPositionIncrementAttribute>());
        List<Token> tokens = [];
        stream.Reset();
        while (stream.IncrementToken())
        {
            tokens.Add(new Token(term.ToString(), new TextSpan(offset.StartOffset, offset.EndOffset), increment.PositionIncrement));
        }

        stream.End();
        return tokens;
    }
}
