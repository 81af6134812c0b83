using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace PolicyDiff.Search.Lucene.Fields;

/// <summary>Terms that the analysis chain made, as Lucene takes them: each a token, one position after the other.</summary>
internal sealed class TermStream : TokenStream
{
    // Lucene takes 32,766 bytes; what is longer than this is no word that anybody looks for.
    private const int LongestTerm = 8_000;

    private readonly IEnumerable<string> _terms;
    private readonly ICharTermAttribute _term;
    private IEnumerator<string>? _next;

    /// <summary>Wraps terms; they are read once for every time the stream is reset.</summary>
    public TermStream(IEnumerable<string> terms)
    {
        _terms = terms.Where(term => term.Length <= LongestTerm);
        _term = AddAttribute<ICharTermAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_next is null || !_next.MoveNext())
        {
            return false;
        }

        _term.SetEmpty().Append(_next.Current);
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _next = _terms.GetEnumerator();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _next?.Dispose();
        base.Dispose(disposing);
    }
}
